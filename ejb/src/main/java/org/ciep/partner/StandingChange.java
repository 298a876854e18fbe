package org.ciep.partner;

import java.util.Set;
import org.ciep.audit.AuditAction;

/** What can happen to an organisation that was admitted. Names are stored. */
public enum StandingChange {
    SUSPEND(AuditAction.ORGANISATION_SUSPENDED, OrganisationStatus.ACCREDITED),
    REINSTATE(AuditAction.ORGANISATION_REINSTATED, OrganisationStatus.SUSPENDED),
    REVOKE(AuditAction.ORGANISATION_REVOKED, OrganisationStatus.ACCREDITED, OrganisationStatus.SUSPENDED);

    private final AuditAction action;
    private final Set<OrganisationStatus> from;

    StandingChange(AuditAction action, OrganisationStatus... from) {
        this.action = action;
        this.from = Set.of(from);
    }

    AuditAction action() {
        return action;
    }

    /** Whether it can be done in this state. */
    boolean isPossible(OrganisationStatus status) {
        return from.contains(status);
    }

    OrganisationStatus target() {
        return switch (this) {
            case SUSPEND -> OrganisationStatus.SUSPENDED;
            case REINSTATE -> OrganisationStatus.ACCREDITED;
            case REVOKE -> OrganisationStatus.REVOKED;
        };
    }
}
