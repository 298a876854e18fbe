package org.ciep.imports;

import org.ciep.platform.DomainException;

/** Somebody of an import's rows was entered otherwise at the same moment; the rows are tried again. */
public class ImportOvertaken extends DomainException {

    private static final long serialVersionUID = 1L;

    public ImportOvertaken() {
        super(Kind.CONFLICT, "import-overtaken", "A person of the list was entered otherwise at the same moment");
    }
}
