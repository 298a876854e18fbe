package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Cursor;
import org.ciep.platform.InvalidCursor;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The queries behind lists of cases: the earliest deadline first; closed and returned cases have none and come last. */
@Dependent
class InboxSearch {

    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final Start FIRST = new Start(Instant.EPOCH, new UUID(0, 0));

    @Inject
    CaseQueries queries;

    @Inject
    DeputyQueries deputies;

    @Inject
    EitherQueries either;

    @Inject
    Clock clock;

    /** The cursor of the last one of a page. */
    static Cursor cursor(ApprovalCase last) {
        var dueAt = last.dueAt();
        return Cursor.of(dueAt == null ? NEVER : dueAt, last.id());
    }

    List<ApprovalCase> read(InboxView view, int edition, CallerIdentity identity, @Nullable String after, int limit) {
        var start = start(after);
        var scope = UnitScope.of(identity);
        var page = Page.first(limit);
        return switch (view) {
            case WAITING -> waiting(edition, identity, start, page);
            case DEPUTY -> waitingForDeputy(edition, identity, start, page);
            case EITHER -> waitingInEitherWay(edition, identity, start, page);
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
            case ALL -> throw new IllegalArgumentException("All cases are found by a filter");
        };
    }

    private List<ApprovalCase> waiting(int edition, CallerIdentity identity, Start start, Page page) {
        return queries.waiting(
                edition, roles(identity), unit(identity), identity.username(), NEVER, start.due, start.id, page);
    }

    private List<ApprovalCase> waitingForDeputy(int edition, CallerIdentity identity, Start start, Page page) {
        var scope = UnitScope.of(identity);
        return deputies.waiting(
                edition,
                scope.everywhere(),
                scope.unit(),
                identity.username(),
                clock.instant(),
                NEVER,
                start.due,
                start.id,
                page);
    }

    private List<ApprovalCase> waitingInEitherWay(int edition, CallerIdentity identity, Start start, Page page) {
        var scope = UnitScope.of(identity);
        return either.waiting(
                edition,
                roles(identity),
                scope.everywhere(),
                scope.unit(),
                identity.username(),
                clock.instant(),
                NEVER,
                start.due,
                start.id,
                page);
    }

    Long count(InboxView view, int edition, CallerIdentity identity) {
        var scope = UnitScope.of(identity);
        return switch (view) {
            case WAITING -> queries.countWaiting(edition, roles(identity), unit(identity), identity.username());
            case DEPUTY ->
                deputies.countWaiting(edition, scope.everywhere(), scope.unit(), identity.username(), clock.instant());
            case EITHER ->
                either.countWaiting(
                        edition,
                        roles(identity),
                        scope.everywhere(),
                        scope.unit(),
                        identity.username(),
                        clock.instant());
            case DECIDED -> queries.countDecided(edition, scope.everywhere(), scope.unit(), identity.username());
            case ALL -> throw new IllegalArgumentException("All cases are found by a filter");
        };
    }

    /** Never empty, because an empty list of values is not for every database. */
    private static Set<String> roles(CallerIdentity identity) {
        return identity.roles().isEmpty() ? Set.of("") : identity.roles();
    }

    private static String unit(CallerIdentity identity) {
        return UnitScope.own(identity).unit();
    }

    static Start start(@Nullable String after) {
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

    record Start(Instant due, UUID id) {}
}
