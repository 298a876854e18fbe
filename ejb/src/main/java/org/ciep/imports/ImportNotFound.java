package org.ciep.imports;

import org.ciep.platform.DomainException;

/** There is no such import in the caller's scope, or no longer: it is kept for 24 hours. */
public class ImportNotFound extends DomainException {

    public ImportNotFound() {
        super(Kind.NOT_FOUND, "import-not-found", "There is no such import");
    }
}
