package org.ciep.person;

/** A name that cannot be stored: missing, too long, or with characters that no name has. */
public class IllegalPersonName extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String code;

    IllegalPersonName(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@code name-missing}, {@code name-too-long} or {@code name-characters}. */
    public String code() {
        return code;
    }
}
