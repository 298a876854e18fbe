package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;

/** Which organisations exist for the caller (rule 4 of approval), said in one place for all features. */
@Dependent
public class CallerOrganisations {

    private static final List<String> EVERYWHERE =
            List.of(Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.SECURITY_OFFICER, Roles.AUDITOR);

    @Inject
    Caller caller;

    /** To look at: all that ever submitted an application, the own one, or none. */
    public OrganisationScope visible() {
        return new OrganisationScope(EVERYWHERE.stream().anyMatch(caller::isInRole), own());
    }

    /** To act for: the own one, whatever else the caller may look at. */
    public OrganisationScope represented() {
        return new OrganisationScope(false, own());
    }

    private String own() {
        return caller.organisation().orElse("");
    }
}
