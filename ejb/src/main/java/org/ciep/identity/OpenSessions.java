package org.ciep.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose the sessions of the realm are that began here, in the database so that every node knows it. Open to everybody, as
 * {@link EndedSessions} is, and with the database's own times.
 */
@Stateless
@PermitAll
public class OpenSessions {

    @Inject
    EntityManager entityManager;

    /** Remembers whose the session is; another sign-on in it changes nothing. */
    public void begin(String session, CallerIdentity caller) {
        entityManager
                .createNativeQuery("""
                        insert into open_session (sid, username, display_name, roles)
                        values (:sid, :username, :displayName, :roles) on conflict (sid) do nothing""")
                .setParameter("sid", session)
                .setParameter("username", caller.username())
                .setParameter("displayName", caller.displayName())
                .setParameter("roles", String.join(" ", caller.roles()))
                .executeUpdate();
    }

    /** Whose the session was, without a scope. Of several that end it, one is told; empty also for one that began elsewhere. */
    public Optional<CallerIdentity> end(String session) {
        List<?> removed = entityManager
                .createNativeQuery("delete from open_session where sid = :sid returning username, display_name, roles")
                .setParameter("sid", session)
                .getResultList();
        return removed.stream().findFirst().map(row -> identity((Object[]) row));
    }

    private static CallerIdentity identity(Object[] row) {
        var roles = (String) row[2];
        return new CallerIdentity(
                (String) row[0], (String) row[1], roles.isEmpty() ? Set.of() : Set.of(roles.split(" ")), null, null);
    }

    /** Forgets after a week: the realm says nothing of sessions that come to their end by themselves. */
    @Schedule(hour = "3", minute = "27", info = "purge of open sessions")
    public void purge() {
        entityManager
                .createNativeQuery("delete from open_session where began_at < current_timestamp - interval '7 days'")
                .executeUpdate();
    }
}
