package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ciep.identity.Caller;

/** A case that the caller may see: what is out of scope is as if it were not there (rule 4). */
@Dependent
class VisibleCase {

    @Inject
    EntityManager entityManager;

    @Inject
    CaseQueries queries;

    @Inject
    Caller caller;

    /** @throws CaseNotFound if there is no such case in the caller's scope */
    UUID id(String reference) {
        var scope = CaseScope.of(caller.identity());
        return queries.visible(reference, scope.everywhere(), scope.unit(), scope.host())
                .orElseThrow(CaseNotFound::new);
    }

    /** @throws CaseNotFound if there is no such case in the caller's scope */
    ApprovalCase read(String reference) {
        return entityManager.find(ApprovalCase.class, id(reference));
    }
}
