package org.ciep.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which units' objects exist for a caller: all, one, or none (rule 4 of approval). Queries take it, so that what is out of scope
 * is not found.
 *
 * @param everywhere whether all units' objects exist for the caller
 * @param unit else the caller's unit; empty, which no unit's code is, where the caller has none
 */
public record UnitScope(Boolean everywhere, String unit) {

    private static final List<String> EVERYWHERE =
            List.of(Roles.MINISTRY_APPROVER, Roles.SECURITY_OFFICER, Roles.AUDITOR);

    /** What this caller may see. */
    public static UnitScope of(CallerIdentity caller) {
        return new UnitScope(EVERYWHERE.stream().anyMatch(caller.roles()::contains), orNone(caller.unit()));
    }

    /** What this caller may change as an editor: the own unit's, whatever else the caller may see. */
    public static UnitScope own(CallerIdentity caller) {
        return new UnitScope(false, orNone(caller.unit()));
    }

    /** Whether a unit's objects exist for the caller. */
    public boolean covers(String unitCode) {
        return everywhere || unit.equals(unitCode);
    }

    private static String orNone(@Nullable String unit) {
        return unit == null ? "" : unit;
    }
}
