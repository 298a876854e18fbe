package org.ciep.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Roles;
import org.ciep.platform.Cursor;
import org.ciep.platform.InvalidCursor;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Shows administrators what became of the orders, and lets them try again. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountOrderService {

    @Inject
    AccountOrderQueries queries;

    @Inject
    EntityManager entityManager;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * A page of orders.
     *
     * @param total how many there are in all
     */
    public record Found(Slice<AccountOrderView> slice, Long total) {}

    /**
     * Orders, the last first.
     *
     * @param state only those; all if null
     * @param after cursor of the page before
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Found find(@Nullable AccountOrderState state, @Nullable String after, int limit) {
        var states = state == null ? Set.of(AccountOrderState.values()) : Set.of(state);
        var oneMore = queries.page(states, before(after), Page.first(limit + 1));
        return new Found(
                Slice.of(oneMore, limit, order -> Cursor.of(order.number())).map(AccountOrder::view),
                queries.count(states));
    }

    /**
     * Has an order tried now, from its beginning: what is there already stays, and an invitation is sent again. One that is being
     * tried at this moment stays as it is.
     *
     * @throws AccountOrderNotFound if there is none
     * @throws AccountOrderSuperseded if a later one counts
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountOrderView attempt(UUID id) {
        var known = entityManager.find(AccountOrder.class, id);
        if (known == null) {
            throw new AccountOrderNotFound();
        }
        if (lock(id)) {
            entityManager.refresh(known);
            again(known);
        }
        return known.view();
    }

    private void again(AccountOrder order) {
        if (order.state() == AccountOrderState.SUPERSEDED
                || queries.later(order.account().organisation(), order.number()) > 0) {
            throw new AccountOrderSuperseded();
        }
        order.again(clock.instant());
        trail.append(
                AuditAction.ACCOUNT_ORDERED,
                AuditObject.account(order.account().organisation()),
                Map.of("kind", order.kind().name(), "again", "true"));
        entityManager.flush();
    }

    /** False if somebody is at it. */
    private boolean lock(UUID id) {
        List<?> locked = entityManager
                .createNativeQuery("select 1 from account_order where id = :id for update skip locked")
                .setParameter("id", id)
                .getResultList();
        return !locked.isEmpty();
    }

    private static Long before(@Nullable String after) {
        var cursor = Cursor.parse(after, 1);
        try {
            return cursor == null ? Long.MAX_VALUE : Long.valueOf(cursor.value(0));
        } catch (NumberFormatException e) {
            throw new InvalidCursor();
        }
    }
}
