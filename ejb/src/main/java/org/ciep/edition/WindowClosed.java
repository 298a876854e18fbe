package org.ciep.edition;

import org.ciep.platform.DomainException;

/** Nothing can be entered now: no window of the edition is open. */
public class WindowClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    public WindowClosed() {
        super(Kind.CONFLICT, "window-closed", "No window of this edition is open now");
    }
}
