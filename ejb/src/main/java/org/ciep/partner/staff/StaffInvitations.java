package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import org.ciep.identity.Roles;
import org.ciep.partner.RequestAllowance;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.TooManyRequests;

/** Coordinators ask persons to complete their accreditation, or to agree to it. */
@Stateless
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class StaffInvitations {

    /** In an hour, for one person. */
    static final int FOR_ONE_PERSON = 5;

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    PersonLinks links;

    @Inject
    RequestAllowance allowance;

    @Inject
    StaffBeginnings beginnings;

    @Inject
    StaffViews views;

    /**
     * Begins the accreditation of a person of whom only name and address are known, and sends the link.
     *
     * @throws org.ciep.partner.OrganisationNotFound if the caller's organisation takes no part in the edition
     * @throws InvalidInput with every error of the name and the address
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StaffView invite(int edition, StaffInvitation invitation) {
        var organisation = access.ownOrganisation(edition);
        access.requireBeforeEnd(edition);
        var content = new StaffAccreditation.Content(invitation.category(), details(invitation));
        var staff = beginnings.begin(organisation, beginnings.reference(organisation), content);
        entityManager.flush();
        beginnings.record(staff);
        links.send(staff, PersonLinkPurpose.COMPLETION, invitation.language());
        entityManager.flush();
        return views.of(staff);
    }

    private static StaffDetails details(StaffInvitation invitation) {
        var errors = new ArrayList<Violation>();
        var email = StaffTexts.address(invitation.email(), errors);
        var name = invitation.name().checked(errors);
        if (!errors.isEmpty() || email == null || name == null) {
            throw new InvalidInput(errors);
        }
        return new StaffDetails(name, email);
    }

    /**
     * Sends the person a new link: to complete the entry where that is the person's, else to agree.
     *
     * @throws StaffClosed if the accreditation came to its end
     * @throws PersonAddressMissing if the entry has no address
     * @throws TooManyRequests if too many were sent within an hour
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StaffView send(int edition, String reference, long expectedVersion, String language) {
        var staff = access.ownLocked(edition, reference, expectedVersion);
        access.requireBeforeEnd(edition);
        if (staff.status().isFinal()) {
            throw new StaffClosed();
        }
        if (!allowance.take("person-link:" + staff.id(), FOR_ONE_PERSON)) {
            throw new TooManyRequests();
        }
        links.send(staff, purpose(staff), language);
        entityManager.flush();
        return views.of(staff);
    }

    private PersonLinkPurpose purpose(StaffAccreditation staff) {
        boolean completes = !staff.details().isComplete()
                || links.present(staff.id())
                        .filter(link -> link.purpose() == PersonLinkPurpose.COMPLETION)
                        .isPresent();
        return completes && staff.status().isEditable() ? PersonLinkPurpose.COMPLETION : PersonLinkPurpose.CONSENT;
    }
}
