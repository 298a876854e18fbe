package org.ciep.consent;

import java.util.List;
import java.util.stream.Stream;

/** What personal data are used for. Names are stored. */
public enum ConsentPurpose {
    /** The data of the identity document are checked and kept. */
    IDENTITY_DOCUMENT(true),
    /** They are passed on to the authority that vets. */
    TRANSFER_TO_AUTHORITY(true),
    /** The photograph is kept, printed and shown at the gates. */
    PHOTOGRAPH(false),
    /** Name and organisation are published. */
    PUBLICATION(false);

    private final boolean required;

    ConsentPurpose(boolean required) {
        this.required = required;
    }

    /** Whether nobody is accredited without it. */
    public boolean isRequired() {
        return required;
    }

    public static List<ConsentPurpose> allRequired() {
        return Stream.of(values()).filter(ConsentPurpose::isRequired).toList();
    }
}
