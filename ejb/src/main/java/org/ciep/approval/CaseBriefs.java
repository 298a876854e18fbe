package org.ciep.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.identity.UnitScope;

/** Cases in brief, for features that tell others of them. The feature answers for who gets to see it. */
@Stateless
@PermitAll
public class CaseBriefs {

    @Inject
    EntityManager entityManager;

    @Inject
    CaseQueries queries;

    /** @throws CaseNotFound if there is no such case */
    public CaseBrief of(String reference) {
        return brief(queries.visible(reference, true, ""));
    }

    /** @throws CaseNotFound if there is no such case in the scope */
    public CaseBrief visible(String reference, UnitScope scope) {
        return brief(queries.visible(reference, scope.everywhere(), scope.unit()));
    }

    private CaseBrief brief(Optional<UUID> id) {
        var matter = entityManager.find(ApprovalCase.class, id.orElseThrow(CaseNotFound::new));
        return new CaseBrief(
                matter.reference(),
                matter.edition(),
                matter.unitCode(),
                matter.subjectReference(),
                matter.round(),
                matter.subjectSize(),
                matter.currentStage().name(),
                matter.dueAt(),
                matter.involved(),
                queries.decisionsOf(matter.id()).stream()
                        .map(ApprovalDecision::decidedBy)
                        .collect(Collectors.toSet()));
    }
}
