package org.ciep.platform;

/** A change has to name the version that it is meant for. */
public class VersionRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    public VersionRequired() {
        super(
                Kind.VERSION_REQUIRED,
                "version-required",
                "A change needs the If-Match header with the version that was seen");
    }
}
