package org.ciep.platform;

/** A request that creates or decides needs an idempotency key. */
public class KeyRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    public KeyRequired() {
        super(
                Kind.MALFORMED,
                "idempotency-key-required",
                "This request needs an Idempotency-Key of 1 to 64 printable ASCII characters");
    }
}
