package org.ciep.approval;

import org.ciep.platform.DomainException;

/** Only a version whose check found no errors is published; since the check, somebody may have lost a role. */
public class RouteNotChecked extends DomainException {

    public RouteNotChecked() {
        super(Kind.CONFLICT, "route-not-checked", "A version is published after a check without errors");
    }
}
