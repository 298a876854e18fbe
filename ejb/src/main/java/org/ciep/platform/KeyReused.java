package org.ciep.platform;

/** The idempotency key belongs to another request of the same caller. */
public class KeyReused extends DomainException {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super(Kind.INVALID, "idempotency-key-reused", "This Idempotency-Key was used for another request");
    }
}
