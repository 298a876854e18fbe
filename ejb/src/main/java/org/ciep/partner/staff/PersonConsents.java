package org.ciep.partner.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.consent.ConsentPurpose;
import org.jspecify.annotations.Nullable;

/** A person agrees, or takes that back, behind a link: also after everything else is sent. */
@Stateless
@PermitAll
public class PersonConsents {

    @Inject
    PersonalAccess personal;

    @Inject
    PersonalConsents consents;

    /**
     * Records consents.
     *
     * @throws StaffClosed if the accreditation came to its end
     * @throws org.ciep.consent.ConsentTextChanged if another version of a text holds by now
     */
    @PermitAll
    public PersonalView give(@Nullable String secret, long expectedVersion, GivenConsents given) {
        var opened = personal.locked(secret, expectedVersion);
        if (opened.staff().status().isFinal()) {
            throw new StaffClosed();
        }
        return opened.act(() -> {
            consents.give(opened, given);
            return personal.view(opened);
        });
    }

    /**
     * Takes one back. Without one that is required, an accreditation that is being decided on is withdrawn for good, and one that was
     * granted is suspended until it is given again.
     *
     * @throws org.ciep.consent.ConsentNotGiven if there is none that holds
     */
    @PermitAll
    public PersonalView withdraw(@Nullable String secret, long expectedVersion, ConsentPurpose purpose) {
        var opened = personal.locked(secret, expectedVersion);
        return opened.act(() -> {
            consents.withdraw(opened, purpose);
            return personal.view(opened);
        });
    }
}
