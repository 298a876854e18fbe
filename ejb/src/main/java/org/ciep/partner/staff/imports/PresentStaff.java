package org.ciep.partner.staff.imports;

import java.util.Optional;
import java.util.Set;
import org.ciep.imports.ImportField;
import org.ciep.imports.PresentPersons;
import org.ciep.imports.ReadPerson;
import org.ciep.person.IssuedDocument;

/**
 * Whom an organisation has entered already, as far as an import has to know: nobody is entered twice.
 *
 * @param documents their identity documents
 */
record PresentStaff(Set<IssuedDocument> documents) implements PresentPersons {

    PresentStaff {
        documents = Set.copyOf(documents);
    }

    @Override
    public Optional<Refusal> refusal(ReadPerson person) {
        return documents.contains(IssuedDocument.of(person.document(), person.nationality()))
                ? Optional.of(new Refusal(ImportField.DOCUMENT_NUMBER, "staff-already-listed"))
                : Optional.empty();
    }

    /** Names nobody's document. */
    @Override
    public String toString() {
        return "PresentStaff[" + documents.size() + "]";
    }
}
