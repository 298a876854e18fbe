package org.ciep.delegation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.ciep.identity.Roles;

/** Takes the place of the lock and does not lock; an editor who withdraws takes long enough for a decision to come in between. */
@Dependent
@Alternative
@Priority(1)
class UnprotectedDelegations extends DelegationAccess {

    private static final long A_SECOND = 1_000_000_000;

    @Override
    Delegation locked(UUID id) {
        var delegation = Objects.requireNonNull(entityManager.find(Delegation.class, id));
        if (delegation.status() == DelegationStatus.SUBMITTED && caller.isInRole(Roles.DELEGATION_EDITOR)) {
            LockSupport.parkNanos(2 * A_SECOND);
        }
        return delegation;
    }
}
