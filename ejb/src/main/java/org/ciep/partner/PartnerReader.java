package org.ciep.partner;

import static org.ciep.audit.AuditAction.ORGANISATION_VIEWED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.audit.AuditEntry;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Roles;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** One organisation with its history. It names a contact, so every look at it is recorded. */
@Stateless
@RolesAllowed({
    Roles.HOST_REVIEWER,
    Roles.MINISTRY_APPROVER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR,
    Roles.PARTNER_COORDINATOR
})
public class PartnerReader {

    @Inject
    VisibleOrganisation organisations;

    @Inject
    OrganisationViews views;

    @Inject
    OrganisationHistory history;

    @Inject
    AuditTrail trail;

    /** @throws OrganisationNotFound if there is none in the caller's scope */
    @RolesAllowed({
        Roles.HOST_REVIEWER,
        Roles.MINISTRY_APPROVER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR,
        Roles.PARTNER_COORDINATOR
    })
    public OrganisationView view(String reference) {
        var accreditation = organisations.read(reference);
        trail.append(ORGANISATION_VIEWED, accreditation.auditObject());
        return views.of(accreditation);
    }

    /** Everything that happened to it and its cases, the newest first. */
    @RolesAllowed({
        Roles.HOST_REVIEWER,
        Roles.MINISTRY_APPROVER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR,
        Roles.PARTNER_COORDINATOR
    })
    public Slice<AuditEntry> history(String reference, @Nullable String after, int limit) {
        return history.of(organisations.read(reference), after, limit);
    }
}
