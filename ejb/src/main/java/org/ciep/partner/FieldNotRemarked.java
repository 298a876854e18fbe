package org.ciep.partner;

import org.ciep.platform.DomainException;

/** A return opens the fields that its remarks are about, and no others. */
public class FieldNotRemarked extends DomainException {

    private static final long serialVersionUID = 1L;

    public FieldNotRemarked() {
        super(
                Kind.CONFLICT,
                "field-not-remarked",
                "After a return, only the fields that were remarked on can be changed");
    }
}
