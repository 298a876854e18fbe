package org.ciep.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ciep.audit.AuditEntry;
import org.ciep.audit.AuditReader;
import org.ciep.identity.Roles;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** One delegation with its history and revisions; nothing here is personal data of members. */
@Stateless
@RolesAllowed({
    Roles.DELEGATION_EDITOR,
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.HOST_REVIEWER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR
})
public class DelegationReader {

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    DelegationViews views;

    @Inject
    AuditReader audit;

    /** @throws DelegationNotFound if there is none in the caller's scope */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public DelegationView view(int edition, String unitCode) {
        return views.of(access.visible(edition, unitCode));
    }

    /** Everything that happened to it and its case, the newest first. */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public Slice<AuditEntry> history(int edition, String unitCode, @Nullable String after, int limit) {
        return audit.historyOf(access.visible(edition, unitCode).reference(), after, limit);
    }

    /** The submitted revisions, the newest first. */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public List<RevisionView> revisions(int edition, String unitCode) {
        return queries.revisions(access.visible(edition, unitCode).id()).stream()
                .map(DelegationRevision::view)
                .toList();
    }
}
