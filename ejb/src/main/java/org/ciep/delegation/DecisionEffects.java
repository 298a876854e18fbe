package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.person.PersonRegistry;

/** What an official's decision does to a delegation, in the transaction of the decision. */
@Dependent
class DecisionEffects {

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    Revisions revisions;

    @Inject
    PersonRegistry persons;

    void on(@Observes CaseDecided decided) {
        if (decided.kind() != CaseKind.DELEGATION || decided.result() == CaseDecided.Result.STAGE_APPROVED) {
            return;
        }
        var delegation = access.locked(decided.subjectId());
        switch (decided.result()) {
            case RETURNED -> {
                delegation.giveBack(decided.at());
                revisions.end(delegation, RevisionStatus.RETURNED);
            }
            case REJECTED -> {
                delegation.reject(decided.at());
                revisions.end(delegation, RevisionStatus.REJECTED);
            }
            default -> approve(delegation, decided);
        }
    }

    /** From now on the platform knows the persons by the names of this list. */
    private void approve(Delegation delegation, CaseDecided decided) {
        delegation.approve(decided.at());
        revisions.end(delegation, RevisionStatus.APPROVED);
        persons.takeOver(queries.membersOf(delegation.id()).stream()
                .map(member -> member.details().facts())
                .toList());
    }
}
