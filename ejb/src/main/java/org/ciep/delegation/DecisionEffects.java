package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
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

    private static final Map<CaseDecided.Result, RevisionStatus> ENDED = Map.of(
            CaseDecided.Result.APPROVED, RevisionStatus.APPROVED,
            CaseDecided.Result.RETURNED, RevisionStatus.RETURNED,
            CaseDecided.Result.REJECTED, RevisionStatus.REJECTED);

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

    @Inject
    DecidedDelegations decidedDelegations;

    @Inject
    DelegationQuota quota;

    @Inject
    DelegationPlaces places;

    void on(@Observes CasesDecided decisions) {
        var decided = decisions.which(decision -> decision.kind() == CaseKind.DELEGATION && !changesNothing(decision));
        var delegations =
                access.lockedAll(decided.stream().map(CaseDecided::subjectId).toList());
        decided.stream()
                .filter(decision -> !decision.strikes().isEmpty())
                .forEach(decision -> strikes.accept(of(decision, delegations), decision));
        decidedDelegations.change(
                delegations.values(), () -> decided.forEach(decision -> on(decision, of(decision, delegations))));
        var approved = with(CaseDecided.Result.APPROVED, decided);
        takeOverPersons(approved);
        ENDED.forEach((result, status) -> revisions.end(subjects(with(result, decided)), status));
        var rejected = subjects(with(CaseDecided.Result.REJECTED, decided));
        quota.book(approved);
        quota.release(rejected);
        places.leave(rejected);
        approved.stream()
                .filter(decision -> !decision.struck().isEmpty())
                .forEach(decision -> places.leaveStruck(of(decision, delegations), decision.struck()));
    }

    /** With the approvers still, as it was. */
    private static boolean changesNothing(CaseDecided decision) {
        return STAYING.contains(decision.result()) && decision.strikes().isEmpty();
    }

    private static Delegation of(CaseDecided decision, Map<UUID, Delegation> delegations) {
        return Objects.requireNonNull(delegations.get(decision.subjectId()));
    }

    private static List<CaseDecided> with(CaseDecided.Result result, List<CaseDecided> decided) {
        return decided.stream().filter(decision -> decision.result() == result).toList();
    }

    private static List<UUID> subjects(List<CaseDecided> decided) {
        return decided.stream().map(CaseDecided::subjectId).toList();
    }

    private void on(CaseDecided decision, Delegation delegation) {
        switch (decision.result()) {
            case RETURNED -> {
                requireKnownMembers(delegation, decision.remarks());
                delegation.giveBack(decision.at());
            }
            case REJECTED -> delegation.reject(decision.at());
            case APPROVED -> delegation.approve(decision.struck().size(), decision.at());
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

    /** From now on the platform knows the persons by the names of these lists, but for those who were struck. */
    private void takeOverPersons(List<CaseDecided> approved) {
        if (approved.isEmpty()) {
            return;
        }
        var struck = approved.stream()
                .flatMap(decision -> decision.struck().stream())
                .collect(Collectors.toSet());
        persons.takeOver(queries.persons(subjects(approved)).stream()
                .filter(listed -> !struck.contains(listed.memberId()))
                .map(DelegationQueries.ListedPerson::facts)
                .toList());
    }
}
