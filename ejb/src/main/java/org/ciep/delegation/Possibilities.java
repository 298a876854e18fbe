package org.ciep.delegation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.jspecify.annotations.Nullable;

/** What a caller may do with a delegation now, so that the console asks nothing that the server would refuse. */
final class Possibilities {

    private static final Set<String> EXPORTING =
            Set.of(Roles.DELEGATION_EDITOR, Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.AUDITOR);

    private final Delegation delegation;
    private final CallerIdentity caller;
    private final Situation situation;

    Possibilities(Delegation delegation, CallerIdentity caller, Situation situation) {
        this.delegation = delegation;
        this.caller = caller;
        this.situation = situation;
    }

    /**
     * What else counts.
     *
     * @param windowOpen whether a window of the edition is open
     * @param started whether the event has begun
     * @param headNamed whether the list has a head
     * @param mending what of the list is open
     */
    record Situation(boolean windowOpen, boolean started, boolean headNamed, Mending mending) {}

    List<DelegationAction> actions() {
        var actions = new ArrayList<DelegationAction>();
        if (isEditor()) {
            addEditing(actions);
            if (delegation.status().next().contains(DelegationStatus.WITHDRAWN) && !situation.started) {
                actions.add(DelegationAction.WITHDRAW);
            }
        }
        if (delegation.memberCount() > 0 && caller.roles().stream().anyMatch(EXPORTING::contains)) {
            actions.add(DelegationAction.EXPORT);
        }
        return List.copyOf(actions);
    }

    private void addEditing(List<DelegationAction> actions) {
        if (!delegation.status().isEditable() || !situation.windowOpen) {
            return;
        }
        actions.add(DelegationAction.EDIT);
        if (situation.mending.opensList()) {
            actions.add(DelegationAction.ADD_MEMBER);
            actions.add(DelegationAction.IMPORT);
        }
        if (situation.mending.opensRemovalOfSome()) {
            actions.add(DelegationAction.REMOVE_MEMBER);
        }
        if (incomplete() == null) {
            actions.add(DelegationAction.SUBMIT);
        }
    }

    /** Why not; null when nothing is in the way, or for callers who do not edit. */
    @Nullable
    Blocked blocked() {
        if (!isEditor()) {
            return null;
        }
        if (!delegation.status().isEditable()) {
            return new Blocked(delegation.status().next().isEmpty() ? "delegation-closed" : "delegation-frozen");
        }
        if (!situation.windowOpen) {
            return new Blocked("window-closed");
        }
        var missing = incomplete();
        return missing == null ? null : new Blocked(missing);
    }

    private @Nullable String incomplete() {
        if (delegation.memberCount() == 0) {
            return "members-missing";
        }
        return situation.headNamed ? null : "head-missing";
    }

    private boolean isEditor() {
        return caller.roles().contains(Roles.DELEGATION_EDITOR)
                && UnitScope.own(caller).covers(delegation.unitCode());
    }
}
