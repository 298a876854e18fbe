package org.ciep.imports;

import java.util.Optional;

/** Who is there already, as far as an import has to know. */
public interface PresentPersons {

    /** Why this person is not added; empty if nothing is against it. */
    Optional<Refusal> refusal(ReadPerson person);

    /**
     * Why a person is not added.
     *
     * @param field what of the row is in the way
     * @param code of the finding
     */
    record Refusal(ImportField field, String code) {}
}
