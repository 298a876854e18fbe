package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import org.ciep.platform.ColumnArray;
import org.hibernate.Session;

/**
 * Writes what decisions made of many delegations as one statement, each only in the version in which it was read: row by row, the
 * database takes several times as long. What becomes of a delegation, the delegation alone says.
 */
@Dependent
class DecidedDelegations {

    private static final String WRITE = """
            update delegation d
            set status = n.status, member_count = n.member_count, struck_count = n.struck_count, changed_at = n.changed_at,
              version = d.version + 1
            from unnest(cast(:ids as uuid[]), cast(:versions as bigint[]), cast(:statuses as text[]), cast(:members as int[]),
              cast(:struck as int[]), cast(:changed as timestamptz[]))
              as n (id, version, status, member_count, struck_count, changed_at)
            where d.id = n.id and d.version = n.version""";

    @Inject
    EntityManager entityManager;

    /**
     * Lets these delegations change and then writes all of them. A single one is left to the persistence context.
     *
     * @throws OptimisticLockException if one of them is no longer in the version in which it was read
     */
    void change(Collection<Delegation> delegations, Runnable change) {
        if (delegations.size() < 2) {
            change.run();
            return;
        }
        var session = entityManager.unwrap(Session.class);
        delegations.forEach(delegation -> session.setReadOnly(delegation, true));
        change.run();
        if (write(delegations) < delegations.size()) {
            throw new OptimisticLockException("Somebody else has changed what this step has locked");
        }
    }

    private int write(Collection<Delegation> delegations) {
        return entityManager
                .createNativeQuery(WRITE)
                .setParameter("ids", ColumnArray.of(delegations, Delegation::id))
                .setParameter("versions", ColumnArray.of(delegations, Delegation::version))
                .setParameter("statuses", ColumnArray.of(delegations, Delegation::status))
                .setParameter("members", ColumnArray.of(delegations, Delegation::memberCount))
                .setParameter("struck", ColumnArray.of(delegations, Delegation::struckCount))
                .setParameter("changed", ColumnArray.of(delegations, Delegation::changedAt))
                .executeUpdate();
    }
}
