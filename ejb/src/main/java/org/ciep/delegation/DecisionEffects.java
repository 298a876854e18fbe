package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static final Set<CaseDecided.Result> STAYING =
            EnumSet.of(CaseDecided.Result.APPROVAL_GIVEN, CaseDecided.Result.STAGE_APPROVED);

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    Revisions revisions;

    @Inject
    PersonRegistry persons;

    @Inject
    MemberStrikes strikes;

    void on(@Observes CaseDecided decided) {
        boolean stays = STAYING.contains(decided.result()) && decided.strikes().isEmpty();
        if (decided.kind() != CaseKind.DELEGATION || stays) {
            return;
        }
        var delegation = access.locked(decided.subjectId());
        if (!decided.strikes().isEmpty()) {
            strikes.accept(delegation, decided);
        }
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
            case APPROVED -> approve(delegation, decided);
            case APPROVAL_GIVEN, STAGE_APPROVED -> {
                // with the approvers still
            }
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

    /** From now on the platform knows the persons by the names of this list, but for those who were struck. */
    private void approve(Delegation delegation, CaseDecided decided) {
        var struck = strikes.members(delegation);
        delegation.approve(struck.size(), decided.at());
        revisions.end(delegation, RevisionStatus.APPROVED);
        persons.takeOver(queries.membersOf(delegation.id()).stream()
                .filter(member -> !struck.contains(member.id()))
                .map(member -> member.details().facts())
                .toList());
    }
}
