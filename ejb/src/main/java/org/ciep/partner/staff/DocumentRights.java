package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ciep.edition.DemandedDocument;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.partner.CallerOrganisations;
import org.jspecify.annotations.Nullable;

/**
 * Who does what with documents of persons. The coordinator hands them in; host city and ministry check them. The copy of an identity
 * document shows its whole number, which the security office alone sees: that one is the security office's to check.
 */
@Dependent
class DocumentRights {

    @Inject
    Caller caller;

    @Inject
    CallerOrganisations organisations;

    /** What the caller checks; for whoever checks nothing, all. */
    Set<DemandedDocument> checked() {
        var all = EnumSet.allOf(DemandedDocument.class);
        var checked = EnumSet.copyOf(all);
        checked.removeIf(type -> !checks(type));
        return checked.isEmpty() ? all : checked;
    }

    /** @throws StaffDocumentOfOthers if it is not the caller's to check */
    void requireChecking(DemandedDocument type) {
        if (!checks(type)) {
            throw new StaffDocumentOfOthers();
        }
    }

    /** @throws StaffDocumentOfOthers if it is not the caller's to look at */
    void requireOpening(StaffAccreditation staff, DemandedDocument type) {
        if (!opens(staff, type)) {
            throw new StaffDocumentOfOthers();
        }
    }

    private boolean checks(DemandedDocument type) {
        return type == DemandedDocument.IDENTITY_DOCUMENT
                ? caller.isInRole(Roles.SECURITY_OFFICER)
                : caller.isInRole(Roles.HOST_REVIEWER) || caller.isInRole(Roles.MINISTRY_APPROVER);
    }

    private boolean opens(StaffAccreditation staff, DemandedDocument type) {
        return checks(type) || (type != DemandedDocument.IDENTITY_DOCUMENT && represents(staff));
    }

    private boolean represents(StaffAccreditation staff) {
        return caller.isInRole(Roles.PARTNER_COORDINATOR)
                && organisations.represented().has(staff.organisationCode());
    }

    /** Of whoever hands in: all that a person behind a link does, since the link may be in other hands. */
    static List<StaffDocumentView.Action> handingIn(boolean open, @Nullable StaffDocument document) {
        if (!open) {
            return List.of();
        }
        return document == null
                ? List.of(StaffDocumentView.Action.HAND_IN)
                : List.of(StaffDocumentView.Action.HAND_IN, StaffDocumentView.Action.REMOVE);
    }

    List<StaffDocumentView.Action> actions(
            StaffAccreditation staff, DemandedDocument type, @Nullable StaffDocument document) {
        var actions = new ArrayList<>(handingIn(staff.status().takesDocuments() && represents(staff), document));
        if (document != null && opens(staff, type)) {
            actions.add(StaffDocumentView.Action.OPEN);
        }
        if (document != null && staff.status().hasDocumentsChecked() && checks(type)) {
            actions.add(StaffDocumentView.Action.DECIDE);
        }
        return actions;
    }
}
