package org.ciep.imports;

import org.ciep.platform.DomainException;

/** An import cannot be executed as it stands: proposed names are unconfirmed, or no row can be stored. */
public class ImportBlocked extends DomainException {

    static final String NAMES_UNCONFIRMED = "import-names-unconfirmed";
    static final String NOTHING_TO_DO = "import-nothing-to-do";

    public ImportBlocked(String code) {
        super(Kind.CONFLICT, code, "The import cannot be executed: " + code);
    }
}
