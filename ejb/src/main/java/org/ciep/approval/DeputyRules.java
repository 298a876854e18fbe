package org.ciep.approval;

import org.ciep.identity.CallerIdentity;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;

/**
 * Who may act for whom. A deputy gets the right to decide, never the right to see: what the represented official decides must
 * exist for the deputy anyway. Security officers act for each other only, because vetting is nobody else's. The search for candidates says the same in SQL.
 */
final class DeputyRules {

    private DeputyRules() {}

    /** Among those who decide: may this one act for that one? */
    static boolean mayActFor(OfficialView candidate, OfficialView represented) {
        return !candidate.username().equals(represented.username())
                && isOfSecurity(candidate) == isOfSecurity(represented)
                && CaseScope.of(identity(candidate)).contains(decides(represented));
    }

    /** Which cases an official decides: those of all units, those of the own, those in which the host city has a say. */
    static CaseScope decides(OfficialView official) {
        var roles = official.roles();
        return new CaseScope(
                roles.contains(Roles.MINISTRY_APPROVER) || roles.contains(Roles.SECURITY_OFFICER),
                UnitScope.own(identity(official)).unit(),
                roles.contains(Roles.HOST_REVIEWER));
    }

    static boolean isOfSecurity(OfficialView official) {
        return official.roles().contains(Roles.SECURITY_OFFICER);
    }

    private static CallerIdentity identity(OfficialView official) {
        return new CallerIdentity(
                official.username(),
                official.displayName(),
                official.roles(),
                official.unit(),
                official.organisation());
    }
}
