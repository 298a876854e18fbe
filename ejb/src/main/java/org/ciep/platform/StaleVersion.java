package org.ciep.platform;

/** Someone else changed the object since the caller saw it. */
public class StaleVersion extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super(Kind.STALE, "stale-version", "Someone else changed this in the meantime");
    }

    /** Refuses if the version that was seen is not the current one. */
    public static void require(long expected, long current) {
        if (expected != current) {
            throw new StaleVersion();
        }
    }
}
