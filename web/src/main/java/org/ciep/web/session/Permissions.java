package org.ciep.web.session;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ciep.identity.Roles;

/** What the console offers to a role. It decides nothing: the services do. */
enum Permissions {
    DELEGATIONS_READ(
            "delegations.read",
            Roles.DELEGATION_EDITOR,
            Roles.UNIT_APPROVER,
            Roles.MINISTRY_APPROVER,
            Roles.SECURITY_OFFICER,
            Roles.AUDITOR),
    DELEGATIONS_EDIT("delegations.edit", Roles.DELEGATION_EDITOR),
    CASES_READ(
            "cases.read",
            Roles.UNIT_APPROVER,
            Roles.MINISTRY_APPROVER,
            Roles.HOST_REVIEWER,
            Roles.SECURITY_OFFICER,
            Roles.AUDITOR),
    CASES_DECIDE(
            "cases.decide", Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER),
    DEPUTIES_READ(
            "deputies.read",
            Roles.UNIT_APPROVER,
            Roles.MINISTRY_APPROVER,
            Roles.HOST_REVIEWER,
            Roles.SECURITY_OFFICER,
            Roles.ADMINISTRATOR,
            Roles.AUDITOR),
    DEPUTIES_NAME(
            "deputies.name",
            Roles.UNIT_APPROVER,
            Roles.MINISTRY_APPROVER,
            Roles.HOST_REVIEWER,
            Roles.SECURITY_OFFICER,
            Roles.ADMINISTRATOR),
    DEPUTIES_ADMINISTER("deputies.administer", Roles.ADMINISTRATOR),
    QUOTAS_READ("quotas.read", Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.AUDITOR),
    QUOTAS_EDIT("quotas.edit", Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER),
    PARTNERS_READ(
            "partners.read",
            Roles.HOST_REVIEWER,
            Roles.MINISTRY_APPROVER,
            Roles.SECURITY_OFFICER,
            Roles.AUDITOR,
            Roles.PARTNER_COORDINATOR),
    PARTNERS_DOCUMENTS("partners.documents", Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER),
    PARTNERS_ORDER("partners.order", Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER),
    STAFF_READ(
            "staff.read",
            Roles.PARTNER_COORDINATOR,
            Roles.HOST_REVIEWER,
            Roles.MINISTRY_APPROVER,
            Roles.SECURITY_OFFICER,
            Roles.AUDITOR),
    STAFF_EDIT("staff.edit", Roles.PARTNER_COORDINATOR),
    VETTING_RECORD("vetting.record", Roles.SECURITY_OFFICER),
    AUDIT_READ("audit.read", Roles.AUDITOR, Roles.ADMINISTRATOR),
    EDITIONS_EDIT("editions.edit", Roles.ADMINISTRATOR),
    CATEGORIES_EDIT("categories.edit", Roles.ADMINISTRATOR),
    CALENDAR_EDIT("calendar.edit", Roles.ADMINISTRATOR),
    MAIL_TEMPLATES_EDIT("mail-templates.edit", Roles.ADMINISTRATOR),
    REMEDY_TEMPLATES_EDIT("remedy-templates.edit", Roles.ADMINISTRATOR),
    ROUTES_READ("routes.read", Roles.ADMINISTRATOR, Roles.AUDITOR),
    ROUTES_EDIT("routes.edit", Roles.ADMINISTRATOR),
    ACCOUNTS_ADMINISTER("accounts.administer", Roles.ADMINISTRATOR);

    private final String wireName;
    private final Set<String> roles;

    Permissions(String wireName, String... roles) {
        this.wireName = wireName;
        this.roles = Set.of(roles);
    }

    static List<String> of(Set<String> callerRoles) {
        return Arrays.stream(values())
                .filter(permission -> permission.roles.stream().anyMatch(callerRoles::contains))
                .map(permission -> permission.wireName)
                .toList();
    }
}
