package org.ciep.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.approval.CaseReader;
import org.ciep.identity.Caller;
import org.ciep.platform.Cursor;
import org.ciep.platform.NewestFirst;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** What the caller was told; another person's notifications do not exist for the caller. Open to everybody who is signed in. */
@Stateless
@PermitAll
public class NotificationService {

    @Inject
    EntityManager entityManager;

    @Inject
    NotificationQueries queries;

    @Inject
    CaseReader cases;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The caller's notifications, the newest first.
     *
     * @param unreadOnly whether those that were read are left out
     * @param after cursor of the page before
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<NotificationView> find(boolean unreadOnly, @Nullable String after, int limit) {
        var place = NewestFirst.behind(after);
        var page = Page.first(limit + 1);
        var found = unreadOnly
                ? queries.unread(caller.username(), place.at(), place.id(), page)
                : queries.all(caller.username(), place.at(), place.id(), page);
        return Slice.of(views(found), limit, last -> Cursor.of(last.at(), last.id()));
    }

    /** Whose the cases are is read at once for all of them. */
    private List<NotificationView> views(List<Notification> told) {
        var owners = cases.ownersOf(told.stream()
                .map(Notification::caseReference)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return told.stream().map(one -> one.view(owners)).toList();
    }

    /** How many the caller has not read. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long countUnread() {
        return queries.countUnread(caller.username());
    }

    /**
     * Marks one as read; a second time changes nothing.
     *
     * @throws NotificationNotFound if the caller has none with this id
     */
    @PermitAll
    public NotificationView read(UUID id) {
        var notification = queries.one(id, caller.username()).orElseThrow(NotificationNotFound::new);
        notification.read(clock.instant());
        entityManager.flush();
        return views(List.of(notification)).get(0);
    }

    /**
     * Marks as read what the caller was told until this instant: what came while the caller was looking stays unread.
     *
     * @return how many are unread now
     */
    @PermitAll
    public long readAll(Instant until) {
        queries.readAll(caller.username(), until, clock.instant());
        return queries.countUnread(caller.username());
    }
}
