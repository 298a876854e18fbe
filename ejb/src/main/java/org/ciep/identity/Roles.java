package org.ciep.identity;

import java.util.Set;

/** The realm roles of the platform, as the realm and the contract spell them. */
public final class Roles {

    public static final String DELEGATION_EDITOR = "delegation-editor";
    public static final String UNIT_APPROVER = "unit-approver";
    public static final String MINISTRY_APPROVER = "ministry-approver";
    public static final String HOST_REVIEWER = "host-reviewer";
    public static final String SECURITY_OFFICER = "security-officer";
    public static final String PARTNER_COORDINATOR = "partner-coordinator";
    public static final String GATE_OFFICER = "gate-officer";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    /** The roles that decide cases. */
    public static final Set<String> DECIDING =
            Set.of(UNIT_APPROVER, MINISTRY_APPROVER, HOST_REVIEWER, SECURITY_OFFICER);

    /** All of them. The roles that the realm gives everybody for its own purposes are not among them. */
    public static final Set<String> ALL = Set.of(
            DELEGATION_EDITOR,
            UNIT_APPROVER,
            MINISTRY_APPROVER,
            HOST_REVIEWER,
            SECURITY_OFFICER,
            PARTNER_COORDINATOR,
            GATE_OFFICER,
            AUDITOR,
            ADMINISTRATOR);

    private Roles() {}
}
