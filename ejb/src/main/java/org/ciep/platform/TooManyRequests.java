package org.ciep.platform;

/** Somebody asks for the same thing too often in a short time. */
public class TooManyRequests extends DomainException {

    private static final long serialVersionUID = 1L;

    public TooManyRequests() {
        super(Kind.TOO_MANY, "too-many-requests", "This was asked for too often; try again later");
    }
}
