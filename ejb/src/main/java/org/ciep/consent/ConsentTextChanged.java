package org.ciep.consent;

import org.ciep.platform.DomainException;

/** Another version of the text holds than the one that was read. */
public class ConsentTextChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    public ConsentTextChanged() {
        super(Kind.CONFLICT, "consent-text-changed", "The text of the consent has changed since it was read");
    }
}
