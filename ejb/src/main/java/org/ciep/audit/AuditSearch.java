package org.ciep.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ciep.platform.Cursor;
import org.ciep.platform.NewestFirst;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** The trail in its order, the newest entry first, filtered and continued by key. */
@Dependent
class AuditSearch {

    private static final Set<AuditAction> CHANGES = Arrays.stream(AuditAction.values())
            .filter(action -> !action.isLook())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AuditAction.class)));

    @Inject
    EntityManager entityManager;

    static AuditFilter changesOf(String reference) {
        return new AuditFilter(null, reference, CHANGES, null, null, null);
    }

    Slice<AuditEntry> find(AuditFilter filter, @Nullable String after, int limit) {
        return read((builder, entry) -> predicates(filter, builder, entry), after, limit);
    }

    Slice<AuditEntry> changesOf(String reference, Withheld withheld, @Nullable String after, int limit) {
        return read(
                (builder, entry) -> {
                    var all = withheld(withheld, builder, entry);
                    all.addAll(predicates(changesOf(reference), builder, entry));
                    return all;
                },
                after,
                limit);
    }

    Slice<AuditEntry> recentChanges(int edition, @Nullable String unit, int limit) {
        return recentChanges(edition, unit, Withheld.NOTHING, limit);
    }

    Slice<AuditEntry> recentChanges(int edition, @Nullable String unit, Withheld withheld, int limit) {
        return read(
                (builder, entry) -> {
                    var all = withheld(withheld, builder, entry);
                    all.add(builder.equal(entry.get(AuditRecord_.edition), edition));
                    all.add(entry.get(AuditRecord_.action).in(CHANGES));
                    if (unit != null) {
                        all.add(builder.equal(entry.get(AuditRecord_.unitCode), unit));
                    }
                    return all;
                },
                null,
                limit);
    }

    Slice<AuditEntry> recentChanges(RecentChanges wanted, int limit) {
        return read(
                (builder, entry) -> {
                    var all = new ArrayList<Predicate>();
                    all.add(builder.equal(entry.get(AuditRecord_.edition), wanted.edition()));
                    all.add(entry.get(AuditRecord_.action).in(wanted.actions()));
                    all.add(builder.notEqual(entry.get(AuditRecord_.actor), wanted.reader()));
                    if (!wanted.objects().isEmpty()) {
                        all.add(entry.get(AuditRecord_.reference).in(wanted.objects()));
                    }
                    return all;
                },
                null,
                limit);
    }

    private Slice<AuditEntry> read(
            BiFunction<CriteriaBuilder, Root<AuditRecord>, List<Predicate>> filter, @Nullable String after, int limit) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(AuditRecord.class);
        var entry = query.from(AuditRecord.class);
        var predicates = new ArrayList<>(filter.apply(builder, entry));
        if (after != null) {
            predicates.add(behind(NewestFirst.behind(after), builder, entry));
        }
        query.where(predicates.toArray(Predicate[]::new))
                .orderBy(builder.desc(entry.get(AuditRecord_.at)), builder.desc(entry.get(AuditRecord_.id)));
        var found = entityManager.createQuery(query).setMaxResults(limit + 1).getResultList().stream()
                .map(AuditRecord::entry)
                .toList();
        return Slice.of(found, limit, last -> Cursor.of(last.at(), last.id()));
    }

    private static List<Predicate> withheld(Withheld withheld, CriteriaBuilder builder, Root<AuditRecord> entry) {
        var all = new ArrayList<Predicate>();
        if (!withheld.actions().isEmpty()) {
            all.add(builder.not(entry.get(AuditRecord_.action).in(withheld.actions())));
        }
        if (!withheld.objects().isEmpty()) {
            all.add(builder.not(entry.get(AuditRecord_.reference).in(withheld.objects())));
        }
        return all;
    }

    private static Predicate behind(NewestFirst place, CriteriaBuilder builder, Root<AuditRecord> entry) {
        return builder.or(
                builder.lessThan(entry.get(AuditRecord_.at), place.at()),
                builder.and(
                        builder.equal(entry.get(AuditRecord_.at), place.at()),
                        builder.lessThan(entry.get(AuditRecord_.id), place.id())));
    }

    private static List<Predicate> predicates(AuditFilter filter, CriteriaBuilder builder, Root<AuditRecord> entry) {
        var all = new ArrayList<Predicate>();
        if (filter.kind() != null) {
            all.add(builder.equal(entry.get(AuditRecord_.objectKind), filter.kind()));
        }
        if (filter.reference() != null) {
            all.add(builder.or(
                    builder.equal(entry.get(AuditRecord_.reference), filter.reference()),
                    builder.equal(entry.get(AuditRecord_.subject), filter.reference())));
        }
        if (!filter.actions().isEmpty()) {
            all.add(entry.get(AuditRecord_.action).in(filter.actions()));
        }
        if (filter.actor() != null) {
            all.add(builder.equal(entry.get(AuditRecord_.actor), filter.actor()));
        }
        if (filter.from() != null) {
            all.add(builder.greaterThanOrEqualTo(entry.get(AuditRecord_.at), filter.from()));
        }
        if (filter.to() != null) {
            all.add(builder.lessThan(entry.get(AuditRecord_.at), filter.to()));
        }
        return all;
    }
}
