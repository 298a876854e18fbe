package org.ciep.approval;

import java.util.List;
import java.util.Map;
import org.ciep.identity.Roles;
import org.ciep.platform.Texts;

/**
 * One stage of a route, as an administrator designs it.
 *
 * @param name for people
 * @param role the realm role that decides
 * @param scope for which cases its holders decide
 * @param decisions how many people decide, each once
 * @param condition for which cases it is there; others pass it over
 * @param workingDays how many it may take (rule 7)
 * @param reminderDays so many working days before the end, those who may decide are reminded
 * @param escalationRole the realm role that may decide as well when the time is over
 * @param returnable names of the fields that the stage may send back; empty if it may send back whatever it wants
 */
public record StageDesign(
        Texts name,
        String role,
        StageScope scope,
        Integer decisions,
        StageCondition condition,
        Integer workingDays,
        Integer reminderDays,
        String escalationRole,
        List<String> returnable) {

    private static final Map<String, StageScope> SCOPES = Map.of(
            Roles.UNIT_APPROVER, StageScope.UNIT,
            Roles.HOST_REVIEWER, StageScope.HOST,
            Roles.MINISTRY_APPROVER, StageScope.MINISTRY,
            Roles.SECURITY_OFFICER, StageScope.SECURITY);

    public StageDesign {
        returnable = List.copyOf(returnable);
    }

    /** Whether holders of the role decide in this scope: only a unit's approvers belong to a unit. */
    boolean fits() {
        return SCOPES.get(role) == scope;
    }
}
