package org.ciep.platform;

/** The value of {@code after} is not one that the platform gave out for this list. */
public class InvalidCursor extends DomainException {

    private static final long serialVersionUID = 1L;

    public InvalidCursor() {
        super(Kind.MALFORMED, "cursor-invalid", "The page to continue from is unknown; begin with the first page");
    }
}
