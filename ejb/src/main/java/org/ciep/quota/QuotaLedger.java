package org.ciep.quota;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ciep.platform.StaleVersion;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which places: kept by the features whose matters take them, in the transaction of what they do, and by whoever sets the
 * numbers. The caller has locked the subject, and has asked what may be done. Where no number is set, there is no limit, but the
 * ledger is kept all the same.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class QuotaLedger {

    /** So many of those in the way are named. */
    private static final int NAMED = 50;

    @Inject
    LedgerStatements statements;

    @Inject
    QuotaQueries queries;

    /**
     * Keeps so many places for a subject, with those that it has already: of a later submission, the difference counts.
     *
     * @throws QuotaExceeded if there are not so many
     */
    @PermitAll
    public void reserve(QuotaHolder holder, QuotaSubject subject, int places) {
        if (!statements.reserve(holder, subject, places)) {
            var quota = numbers(holder).orElseThrow();
            throw QuotaExceeded.bySubmission(
                    subject.kind(), places, freeFor(quota, subject.kind(), subject.id()), limit(quota));
        }
    }

    /** Grants what was reserved, less what was struck. */
    @PermitAll
    public void book(SubjectKind kind, List<Struck> subjects) {
        move(EntryKind.BOOKED, kind, subjects);
    }

    /** Frees the places of subjects that were refused. */
    @PermitAll
    public void release(SubjectKind kind, Collection<UUID> subjects) {
        move(
                EntryKind.RELEASED,
                kind,
                subjects.stream().map(subject -> new Struck(subject, 0)).toList());
    }

    /** Frees the places of a subject that was taken back, and counts it as asked for no more. */
    @PermitAll
    public void withdraw(SubjectKind kind, UUID subject) {
        move(EntryKind.WITHDRAWN, kind, List.of(new Struck(subject, 0)));
    }

    /**
     * Reserves again all that a subject asked for, because the decision on it was revoked.
     *
     * @throws QuotaExceeded if the places are not there any more
     */
    @PermitAll
    public void reopen(SubjectKind kind, UUID subject) {
        if (statements.move(EntryKind.REOPENED, kind, List.of(new Struck(subject, 0))) == 0) {
            var quota = queries.ofSubject(kind, subject).orElseThrow();
            int wanted = queries.askedBy(kind, subject).intValue();
            throw QuotaExceeded.byRevocation(kind, wanted, freeFor(quota, kind, subject), limit(quota));
        }
    }

    /**
     * Sets the places that there are in addition to those that the formula counted: all of them, where it counts nothing.
     *
     * @param seen the version of the number that the caller saw; 0 where there was none
     * @param base null for none: the formula alone counts, and where it does not, there is no limit
     * @throws StaleVersion if somebody set it since
     * @throws QuotaInUse if more places are held
     */
    @PermitAll
    public QuotaChange set(QuotaHolder holder, long seen, @Nullable Integer base) {
        var before = numbers(holder).map(QuotaNumbers::places).orElse(null);
        if (!statements.set(holder, seen, base)) {
            var quota = numbers(holder).orElseThrow(StaleVersion::new);
            var places = quota.placesWith(base);
            if (places == null || quota.version() != seen || quota.used() <= places) {
                throw new StaleVersion();
            }
            throw inUse(quota, places);
        }
        return new QuotaChange(before, numbers(holder).orElseThrow().places());
    }

    /**
     * Computes the number of places by what an organisation takes of the venue, in addition to a base that somebody set.
     *
     * @param area in square metres
     * @throws QuotaInUse if more places are held
     */
    @PermitAll
    public void compute(QuotaHolder holder, int booths, BigDecimal area) {
        int counted = QuotaFormula.explain(holder.category(), 0, booths, area).places();
        if (!statements.compute(holder, counted, booths, area)) {
            var quota = numbers(holder).orElseThrow();
            throw inUse(quota, counted + (quota.base() == null ? 0 : quota.base()));
        }
    }

    private Optional<QuotaNumbers> numbers(QuotaHolder holder) {
        return queries.one(holder.edition(), holder.kind(), holder.code(), holder.category());
    }

    private QuotaInUse inUse(QuotaNumbers quota, int places) {
        return new QuotaInUse(places, quota.used(), queries.holdings(quota.id(), Page.first(NAMED)));
    }

    private void move(EntryKind kind, SubjectKind subjectKind, List<Struck> subjects) {
        if (!subjects.isEmpty()) {
            statements.move(kind, subjectKind, subjects);
        }
    }

    private int freeFor(QuotaNumbers quota, SubjectKind kind, UUID subject) {
        return limit(quota) - quota.used() + queries.heldBy(kind, subject).intValue();
    }

    private static int limit(QuotaNumbers quota) {
        return quota.places() == null ? 0 : quota.places();
    }
}
