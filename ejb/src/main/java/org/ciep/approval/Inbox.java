package org.ciep.approval;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeContributor;
import org.ciep.home.HomeTask;
import org.ciep.identity.Caller;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Cursor;
import org.ciep.platform.InvalidCursor;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Lists of cases: what waits for an official, what the official has decided, all in scope. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.AUDITOR})
public class Inbox implements HomeContributor {

    /** Closed and returned cases have no deadline and come last. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Start FIRST = new Start(Instant.EPOCH, new UUID(0, 0));

    @Inject
    CaseQueries queries;

    @Inject
    EditionDirectory editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Cases of an edition.
     *
     * @param edition its number; the newest edition if null
     * @param after cursor of the page before
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.AUDITOR})
    public InboxPage find(InboxView view, @Nullable Integer edition, @Nullable String after, int limit) {
        var number = edition != null
                ? edition
                : editions.newest().map(EditionView::number).orElse(0);
        var identity = caller.identity();
        return new InboxPage(
                slice(read(view, number, identity, start(after), limit + 1), limit), count(view, number, identity));
    }

    @Override
    @PermitAll
    public List<HomeTask> tasks(CallerIdentity identity, EditionView edition, int limit) {
        return read(InboxView.WAITING, edition.number(), identity, FIRST, limit).stream()
                .map(matter -> new HomeTask(
                        HomeTask.Kind.DECIDE_CASE,
                        matter.edition(),
                        matter.unitCode(),
                        matter.reference(),
                        matter.since(),
                        matter.dueAt()))
                .toList();
    }

    @Override
    @PermitAll
    public int countTasks(CallerIdentity identity, EditionView edition) {
        return count(InboxView.WAITING, edition.number(), identity).intValue();
    }

    private Slice<CaseSummary> slice(List<ApprovalCase> oneMore, int limit) {
        var now = clock.instant();
        return Slice.of(oneMore, limit, matter -> Cursor.of(order(matter), matter.id()))
                .map(matter -> CaseViews.summary(matter, now));
    }

    private static Instant order(ApprovalCase matter) {
        var dueAt = matter.dueAt();
        return dueAt == null ? NEVER : dueAt;
    }

    private List<ApprovalCase> read(InboxView view, int edition, CallerIdentity identity, Start start, int limit) {
        var scope = UnitScope.of(identity);
        var page = Page.first(limit);
        return switch (view) {
            case WAITING ->
                queries.waiting(
                        edition,
                        roles(identity),
                        unit(identity),
                        identity.username(),
                        NEVER,
                        start.due,
                        start.id,
                        page);
            case DECIDED ->
                queries.decided(
                        edition,
                        scope.everywhere(),
                        scope.unit(),
                        identity.username(),
                        NEVER,
                        start.due,
                        start.id,
                        page);
            case ALL -> queries.all(edition, scope.everywhere(), scope.unit(), NEVER, start.due, start.id, page);
        };
    }

    private Long count(InboxView view, int edition, CallerIdentity identity) {
        var scope = UnitScope.of(identity);
        return switch (view) {
            case WAITING -> queries.countWaiting(edition, roles(identity), unit(identity), identity.username());
            case DECIDED -> queries.countDecided(edition, scope.everywhere(), scope.unit(), identity.username());
            case ALL -> queries.countAll(edition, scope.everywhere(), scope.unit());
        };
    }

    /** Never empty, because an empty list of values is not for every database. */
    private static Set<String> roles(CallerIdentity identity) {
        return identity.roles().isEmpty() ? Set.of("") : identity.roles();
    }

    private static String unit(CallerIdentity identity) {
        return UnitScope.own(identity).unit();
    }

    private static Start start(@Nullable String after) {
        var cursor = Cursor.parse(after, 2);
        if (cursor == null) {
            return FIRST;
        }
        try {
            return new Start(Instant.parse(cursor.value(0)), UUID.fromString(cursor.value(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidCursor();
        }
    }

    private record Start(Instant due, UUID id) {}
}
