package org.ciep.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Writes the directory: one statement for each account, so that a token and a reading at the same moment do not collide. Open to
 * everybody: what is written comes from a token or from the realm itself.
 */
@Stateless
@PermitAll
public class DirectoryEntries {

    @Inject
    EntityManager entityManager;

    /** Stores what a token says of its account, unless something as new or newer is known. */
    public void learn(SignOn signOn) {
        store(signOn.facts(), "<");
    }

    /**
     * Stores what a whole reading of the realm says, unless something newer is known of an account. Accounts that it did not
     * meet hold no role any more.
     */
    public void replaceAll(Collection<OfficialFacts> met, Instant readAt) {
        met.forEach(facts -> store(facts, "<="));
        retireOthersThan(met, readAt);
    }

    private void store(OfficialFacts facts, String older) {
        var caller = facts.caller();
        entityManager
                .createNativeQuery("""
                        insert into official
                          (username, display_name, email, language, unit_code, organisation, roles, active, known_at)
                        values (:username, :name, cast(:email as varchar), :language, cast(:unit as varchar),
                          cast(:organisation as varchar), string_to_array(:roles, ','), :active, :knownAt)
                        on conflict on constraint official_pk do update set display_name = excluded.display_name,
                          email = excluded.email, language = excluded.language, unit_code = excluded.unit_code,
                          organisation = excluded.organisation, roles = excluded.roles, active = excluded.active,
                          known_at = excluded.known_at
                        where official.known_at %s excluded.known_at""".formatted(older))
                .setParameter("username", caller.username())
                .setParameter("name", caller.displayName())
                .setParameter("email", facts.email())
                .setParameter("language", facts.language())
                .setParameter("unit", caller.unit())
                .setParameter("organisation", caller.organisation())
                .setParameter("roles", caller.roles().stream().sorted().collect(Collectors.joining(",")))
                .setParameter("active", facts.active() && !caller.roles().isEmpty())
                .setParameter("knownAt", facts.knownAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void retireOthersThan(Collection<OfficialFacts> met, Instant readAt) {
        var names = met.stream().map(facts -> facts.caller().username()).toArray(String[]::new);
        entityManager
                .createNativeQuery("""
                        update official set active = false, roles = '{}', known_at = :readAt
                        where active and known_at <= :readAt and username <> all (cast(:names as varchar[]))""")
                .setParameter("readAt", readAt.atOffset(ZoneOffset.UTC))
                .setParameter("names", names)
                .executeUpdate();
    }
}
