package org.ciep.approval;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.UnitScope;

/**
 * Which cases are asked for, and by whom.
 *
 * @param unitsByName codes of the units whose name contains the filter's words
 * @param now what runs and what is over depends on it
 */
record InboxQuestion(
        InboxView view,
        Integer edition,
        CallerIdentity caller,
        CaseFilter filter,
        Set<String> unitsByName,
        Instant now) {

    CaseScope scope() {
        return CaseScope.of(caller);
    }

    /** The view in HQL, of a case {@code c}, without the scope and the filter. */
    String from() {
        return switch (view) {
            case WAITING -> WaitingConditions.WAITING + "and " + WaitingConditions.OWN_RIGHT;
            case DEPUTY -> WaitingConditions.WAITING + "and " + WaitingConditions.DEPUTY_RIGHT;
            case EITHER ->
                WaitingConditions.WAITING + "and (" + WaitingConditions.OWN_RIGHT + " or "
                        + WaitingConditions.DEPUTY_RIGHT + ")";
            case OUT -> WaitingConditions.OUT;
            case DECIDED -> WaitingConditions.DECIDED;
            case ALL -> WaitingConditions.ALL;
        };
    }

    /** The values of the parameters in {@link #from}. */
    Map<String, Object> parameters() {
        var values = new LinkedHashMap<String, Object>();
        values.put("edition", edition);
        if (view != InboxView.ALL && view != InboxView.OUT) {
            values.put("username", caller.username());
        }
        if (view == InboxView.WAITING || view == InboxView.EITHER) {
            values.put("roles", roles(caller));
        }
        if (view == InboxView.WAITING || view == InboxView.EITHER || view == InboxView.OUT) {
            values.put("unit", UnitScope.own(caller).unit());
        }
        if (view == InboxView.DEPUTY || view == InboxView.EITHER) {
            values.put("now", now);
        }
        return values;
    }

    /** The same in another view. */
    InboxQuestion in(InboxView other) {
        return new InboxQuestion(other, edition, caller, filter, unitsByName, now);
    }

    /** Never empty, because an empty list of values is not for every database. */
    private static Set<String> roles(CallerIdentity identity) {
        return identity.roles().isEmpty() ? Set.of("") : identity.roles();
    }
}
