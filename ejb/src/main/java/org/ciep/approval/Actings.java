package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/** In whose right somebody may act at a moment: in the own one, and in that of each official who is represented then. */
@Dependent
class Actings {

    @Inject
    EntityManager entityManager;

    @Inject
    DeputyQueries queries;

    /** The own right first, then those of the represented officials by user name. */
    List<Acting> of(CallerIdentity caller, Instant at) {
        var self = Official.of(caller);
        var all = new ArrayList<Acting>();
        all.add(Acting.own(self));
        represented(caller, at).forEach(represented -> all.add(new Acting(self, represented)));
        return all;
    }

    /** Whom somebody represents. Who decides nothing in the own name decides nothing in another's either. */
    List<Acting.Represented> represented(CallerIdentity caller, Instant at) {
        if (caller.roles().stream().noneMatch(Roles.DECIDING::contains)) {
            return List.of();
        }
        return queries.rights(caller.username(), at).stream()
                .collect(Collectors.groupingBy(ActingRight::deputyId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Actings::represented)
                .toList();
    }

    /**
     * The right that the caller claims. Until the transaction ends nobody can end the deputy: a decision is made before that, or
     * not at all.
     *
     * @param onBehalfOf user name of the represented official; null for the own right
     * @throws DecisionRefused if the caller is not, or no longer, a deputy of that official
     */
    Acting require(CallerIdentity caller, @Nullable String onBehalfOf, Instant at) {
        var self = Official.of(caller);
        if (onBehalfOf == null) {
            return Acting.own(self);
        }
        return represented(caller, at).stream()
                .filter(represented -> represented.username().equals(onBehalfOf))
                .filter(represented -> stillActs(represented, at))
                .findFirst()
                .map(represented -> new Acting(self, represented))
                .orElseThrow(() -> new DecisionRefused(WhyNot.NOT_DEPUTY));
    }

    private boolean stillActs(Acting.Represented represented, Instant at) {
        var deputy = entityManager.find(Deputy.class, represented.deputyId(), LockModeType.PESSIMISTIC_READ);
        return deputy != null && deputy.state(at) == DeputyState.RUNNING;
    }

    private static Acting.Represented represented(List<ActingRight> rights) {
        var first = rights.get(0);
        var roles = rights.stream().map(ActingRight::role).collect(Collectors.toSet());
        return new Acting.Represented(
                first.deputyId(),
                new Official(first.represented(), roles, first.unitCode()),
                first.representedName(),
                first.validUntil());
    }
}
