package org.ciep.delegation;

import java.time.Instant;
import java.util.Set;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;

/** Delegations of Guangdong for tests, each brought to its state by the verbs that production code uses. */
final class Delegations {

    static final Instant NOW = Instant.parse("2022-03-15T02:00:00Z");
    static final CallerIdentity EDITOR =
            new CallerIdentity("editor.gd", "李晓梅", Set.of(Roles.DELEGATION_EDITOR), "CN-GD", null);
    static final CallerIdentity MINISTRY =
            new CallerIdentity("ministry", "王立新", Set.of(Roles.MINISTRY_APPROVER), null, null);

    private Delegations() {}

    static Delegation draft() {
        return new Delegation(20, "CN-GD", EDITOR, NOW);
    }

    static Delegation draftOf(int members) {
        var delegation = draft();
        delegation.membersAdded(members, EDITOR.username(), NOW);
        return delegation;
    }

    static Delegation in(DelegationStatus status) {
        var delegation = draftOf(3);
        if (status == DelegationStatus.DRAFT) {
            return delegation;
        }
        delegation.submit(EDITOR.username(), NOW);
        switch (status) {
            case RETURNED -> delegation.giveBack(NOW);
            case APPROVED -> delegation.approve(0, NOW);
            case REJECTED -> delegation.reject(NOW);
            case WITHDRAWN -> delegation.withdraw(NOW);
            default -> {}
        }
        return delegation;
    }
}
