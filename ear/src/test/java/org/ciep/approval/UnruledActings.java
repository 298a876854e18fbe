package org.ciep.approval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.identity.CallerIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of the rights in which people act. Without the rule of deputies, a deputy stays one when the time is over; with
 * cascades, a deputy also has the rights that the represented official has as somebody's deputy.
 */
@Dependent
@Alternative
@Priority(1)
class UnruledActings extends Actings {

    @Override
    Acting require(CallerIdentity caller, @Nullable String onBehalfOf, Instant at) {
        var rule = RuleOff.now(entityManager);
        if (onBehalfOf != null && rule == RuleOff.DEPUTY) {
            return evenIfOver(caller, onBehalfOf, at);
        }
        var acting = super.require(caller, onBehalfOf, at);
        var represented = acting.represented();
        return represented == null || rule != RuleOff.CASCADE
                ? acting
                : new Acting(acting.self(), cascading(represented, at));
    }

    private Acting evenIfOver(CallerIdentity caller, String onBehalfOf, Instant at) {
        var ids = entityManager
                .createNativeQuery(
                        "select id from ciep.deputy where represented = :represented and deputy = :deputy", UUID.class)
                .setParameter("represented", onBehalfOf)
                .setParameter("deputy", caller.username())
                .getResultList();
        if (ids.isEmpty()) {
            return super.require(caller, onBehalfOf, at);
        }
        var roles = entityManager
                .createNativeQuery(
                        "select array_to_string(roles, ' ') || ' ' || coalesce(unit_code, '') from ciep.official where username = :name",
                        String.class)
                .setParameter("name", onBehalfOf)
                .getSingleResult()
                .toString();
        var words = List.of(roles.split(" ", -1));
        var official = new Official(onBehalfOf, Set.copyOf(words), words.get(words.size() - 1));
        return new Acting(Official.of(caller), new Acting.Represented((UUID) ids.get(0), official, onBehalfOf, at));
    }

    private Acting.Represented cascading(Acting.Represented represented, Instant at) {
        return queries.rights(represented.username(), at).stream()
                .findFirst()
                .map(right -> new Acting.Represented(
                        represented.deputyId(),
                        new Official(represented.username(), Set.of(right.role()), right.unitCode()),
                        represented.official().username(),
                        represented.until()))
                .orElse(represented);
    }
}
