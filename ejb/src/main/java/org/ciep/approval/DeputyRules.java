package org.ciep.approval;

import org.ciep.identity.CallerIdentity;
import org.ciep.identity.OfficialView;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;

/**
 * Who may act for whom. A deputy gets the right to decide, never the right to see: what the represented official decides must
 * exist for the deputy anyway. The search for candidates says the same in SQL.
 */
final class DeputyRules {

    private DeputyRules() {}

    /** Among those who decide: may this one act for that one? */
    static boolean mayActFor(OfficialView candidate, OfficialView represented) {
        var scope = decides(represented);
        var seen = UnitScope.of(identity(candidate));
        return !candidate.username().equals(represented.username())
                && (seen.everywhere() || (!scope.everywhere() && seen.covers(scope.unit())));
    }

    /** Whose cases an official decides: an approver of the ministry all units', one of a unit that unit's. */
    static UnitScope decides(OfficialView official) {
        var own = UnitScope.own(identity(official));
        return new UnitScope(official.roles().contains(Roles.MINISTRY_APPROVER), own.unit());
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
