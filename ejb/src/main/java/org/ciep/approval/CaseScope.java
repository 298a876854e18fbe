package org.ciep.approval;

import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;

/**
 * Which cases exist for a caller (rule 4). Queries take it, so that what is out of scope is not found.
 *
 * @param everywhere whether all do
 * @param unit else those of the caller's unit; empty, which no unit's code is, where the caller has none
 * @param host whether those do in which the host city has a say
 */
public record CaseScope(Boolean everywhere, String unit, Boolean host) {

    /** The same in HQL, of a case {@code c}. */
    static final String EXISTS =
            "(:everywhere = true or c.unitCode = :unit or (:host = true and c.concernsHost = true)) ";

    /** What this caller may see. */
    public static CaseScope of(CallerIdentity caller) {
        var units = UnitScope.of(caller);
        return new CaseScope(units.everywhere(), units.unit(), caller.roles().contains(Roles.HOST_REVIEWER));
    }

    /** Whether a unit's case exists for the caller. */
    public boolean covers(String unitCode, boolean concernsHost) {
        return everywhere || unit.equals(unitCode) || (host && concernsHost);
    }

    /** Whether everything that exists in the other scope exists in this one. */
    boolean contains(CaseScope other) {
        return everywhere
                || (!other.everywhere && (other.unit.isEmpty() || unit.equals(other.unit)) && (!other.host || host));
    }
}
