package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.approval.Remark;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;

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
                requireKnownMembers(delegation, decided.remarks());
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

    /** A remark on nobody would close the list to everybody. */
    private void requireKnownMembers(Delegation delegation, List<Remark> remarks) {
        var members =
                remarks.stream().map(Remark::part).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!members.isEmpty() && queries.existing(delegation.id(), members).size() < members.size()) {
            throw new InvalidInput(List.of(Violation.error("/remarks", "remark-member-unknown")));
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
