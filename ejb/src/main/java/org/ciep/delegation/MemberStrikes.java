package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.CaseReader;
import org.ciep.approval.Strike;
import org.ciep.audit.AuditAction;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;

/** Members whom an approver left out of a list that is approved otherwise. */
@Dependent
class MemberStrikes {

    @Inject
    DelegationQueries queries;

    @Inject
    CaseReader cases;

    @Inject
    DelegationAudit audit;

    /**
     * Accepts what a decision struck, with a record for each member.
     *
     * @throws InvalidInput if somebody is not on the list, was struck before, or is the head: a list without a head is not one that
     *     could have been submitted, so the unit has to name another
     */
    void accept(Delegation delegation, CaseDecided decided) {
        var parts = decided.strikes().stream().map(Strike::part).collect(Collectors.toSet());
        if (queries.existing(delegation.id(), parts).size() < decided.strikes().size()) {
            throw refused("struck-member-unknown");
        }
        if (queries.headsAmong(delegation.id(), parts) > 0) {
            throw refused("head-not-struck");
        }
        if (all(delegation).stream().map(Strike::part).distinct().count()
                < all(delegation).size()) {
            throw refused("member-already-struck");
        }
        decided.strikes()
                .forEach(strike -> audit.member(
                        AuditAction.MEMBER_STRUCK,
                        delegation,
                        strike.part(),
                        Map.of(
                                "reasonCode", strike.reason().code().name(),
                                "reason", strike.reason().text().strip())));
    }

    private static InvalidInput refused(String code) {
        return new InvalidInput(List.of(Violation.error("/strikes", code)));
    }

    /** Who is left out of what is submitted or approved now. */
    Set<UUID> members(Delegation delegation) {
        return all(delegation).stream().map(Strike::part).collect(Collectors.toUnmodifiableSet());
    }

    private List<Strike> all(Delegation delegation) {
        return cases.progressOf(CaseKind.DELEGATION, delegation.id())
                .map(CaseProgress::strikes)
                .orElse(List.of());
    }
}
