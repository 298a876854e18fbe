package org.ciep.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Sessions of the realm that are over, in the database so that every node knows them. Open to everybody: the realm's message
 * about an end comes without a caller, and its signature is checked before it gets here. Times are the database's own, which a
 * demonstration does not shift.
 */
@Stateless
@PermitAll
public class EndedSessions {

    @Inject
    EntityManager entityManager;

    /** Ends a session of the realm; a second time changes nothing. */
    public void end(String session) {
        entityManager
                .createNativeQuery("insert into ended_session (sid) values (:sid) on conflict (sid) do nothing")
                .setParameter("sid", session)
                .executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isEnded(String session) {
        return !entityManager
                .createNativeQuery("select 1 from ended_session where sid = :sid")
                .setParameter("sid", session)
                .getResultList()
                .isEmpty();
    }

    /** Forgets after a week, which no session of the realm reaches. */
    @Schedule(hour = "3", minute = "17", info = "purge of ended sessions")
    public void purge() {
        entityManager
                .createNativeQuery("delete from ended_session where ended_at < current_timestamp - interval '7 days'")
                .executeUpdate();
    }
}
