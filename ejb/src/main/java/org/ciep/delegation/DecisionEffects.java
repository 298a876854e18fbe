package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CasesDecided;
import org.ciep.approval.Remark;
import org.ciep.person.PersonRegistry;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;

/** What the decisions of an official do to delegations, to all of them together, in the transaction of the decisions. */
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

    void on(@Observes CasesDecided decisions) {
        var decided = decisions.which(decision -> decision.kind() == CaseKind.DELEGATION && !changesNothing(decision));
        var delegations =
                access.lockedAll(decided.stream().map(CaseDecided::subjectId).toList());
        decided.stream()
                .filter(decision -> !decision.strikes().isEmpty())
                .forEach(decision -> strikes.accept(of(decision, delegations), decision));
        var approved = withResult(CaseDecided.Result.APPROVED, decided, delegations);
        approve(approved, decided);
        decided.stream()
                .filter(decision -> !approved.containsKey(decision.subjectId()))
                .forEach(decision -> on(decision, of(decision, delegations)));
        revisions.end(approved, RevisionStatus.APPROVED);
        revisions.end(withResult(CaseDecided.Result.RETURNED, decided, delegations), RevisionStatus.RETURNED);
        revisions.end(withResult(CaseDecided.Result.REJECTED, decided, delegations), RevisionStatus.REJECTED);
    }

    /** With the approvers still, as it was. */
    private static boolean changesNothing(CaseDecided decision) {
        return STAYING.contains(decision.result()) && decision.strikes().isEmpty();
    }

    private static Delegation of(CaseDecided decision, Map<UUID, Delegation> delegations) {
        return Objects.requireNonNull(delegations.get(decision.subjectId()));
    }

    private static Map<UUID, Delegation> withResult(
            CaseDecided.Result result, List<CaseDecided> decided, Map<UUID, Delegation> delegations) {
        return decided.stream()
                .filter(decision -> decision.result() == result)
                .collect(Collectors.toMap(CaseDecided::subjectId, decision -> of(decision, delegations)));
    }

    private void on(CaseDecided decision, Delegation delegation) {
        switch (decision.result()) {
            case RETURNED -> {
                requireKnownMembers(delegation, decision.remarks());
                delegation.giveBack(decision.at());
            }
            case REJECTED -> delegation.reject(decision.at());
            case APPROVED, APPROVAL_GIVEN, STAGE_APPROVED -> {
                // approved together with the others, or with the approvers still
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

    /** From now on the platform knows the persons by the names of these lists, but for those who were struck. */
    private void approve(Map<UUID, Delegation> approved, List<CaseDecided> decided) {
        if (approved.isEmpty()) {
            return;
        }
        var struck = new HashSet<UUID>();
        for (var decision : decided) {
            var delegation = approved.get(decision.subjectId());
            if (delegation != null) {
                delegation.approve(decision.struck().size(), decision.at());
                struck.addAll(decision.struck());
            }
        }
        persons.takeOver(queries.membersOfAll(approved.keySet()).stream()
                .filter(member -> !struck.contains(member.id()))
                .map(member -> member.details().facts())
                .toList());
    }
}
