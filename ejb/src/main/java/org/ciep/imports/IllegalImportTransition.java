package org.ciep.imports;

import org.ciep.platform.DomainException;

/** An import is asked for something that its state does not allow, such as storing it twice. */
public class IllegalImportTransition extends DomainException {

    public IllegalImportTransition(ImportStatus from, ImportStatus to) {
        super(Kind.CONFLICT, "import-illegal-transition", "An import cannot go from " + from + " to " + to);
    }
}
