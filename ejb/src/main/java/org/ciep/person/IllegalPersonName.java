package org.ciep.person;

import org.ciep.platform.DomainException;

/**
 * A name that cannot be stored: missing ({@code name-missing}), too long ({@code name-too-long}), or with characters that no
 * name has ({@code name-characters}).
 */
public class IllegalPersonName extends DomainException {

    private static final long serialVersionUID = 1L;

    IllegalPersonName(String code, String message) {
        super(Kind.INVALID, code, message);
    }
}
