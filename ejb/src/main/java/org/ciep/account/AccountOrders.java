package org.ciep.account;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Caller;

/**
 * Takes orders for accounts, always in the transaction of what they follow from: no decision without its order, no order without its
 * decision. Open to everybody: whoever takes up an application or revokes an organisation sets it off.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class AccountOrders {

    @Inject
    EntityManager entityManager;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Orders it; what was ordered for the organisation before and is not done will not be done any more.
     *
     * @param account of the coordinator; for a DISABLE, all coordinators of its organisation are meant
     */
    public void order(AccountOrderKind kind, NewAccount account) {
        entityManager
                .createNativeQuery("""
                        update account_order set state = 'SUPERSEDED', version = version + 1
                        where organisation = :organisation and state = 'FAILED'""")
                .setParameter("organisation", account.organisation())
                .executeUpdate();
        entityManager.persist(new AccountOrder(kind, account, clock.instant(), caller.displayName()));
        trail.append(
                AuditAction.ACCOUNT_ORDERED, AuditObject.account(account.organisation()), Map.of("kind", kind.name()));
    }
}
