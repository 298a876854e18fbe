package org.ciep.partner;

import java.util.List;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;

/**
 * Which organisations exist for a caller (rule 4 of approval): all that ever submitted an application, the own one, or none.
 *
 * @param everywhere whether all exist for the caller
 * @param organisation else the code of the caller's organisation; empty, which no organisation's code is, where there is none
 */
public record OrganisationScope(Boolean everywhere, String organisation) {

    private static final List<String> EVERYWHERE =
            List.of(Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.SECURITY_OFFICER, Roles.AUDITOR);

    public static OrganisationScope of(CallerIdentity caller) {
        var own = caller.organisation();
        return new OrganisationScope(EVERYWHERE.stream().anyMatch(caller.roles()::contains), own == null ? "" : own);
    }
}
