package org.ciep.delegation.imports;

import java.util.Optional;
import java.util.Set;
import org.ciep.delegation.DelegationRole;
import org.ciep.imports.ImportField;
import org.ciep.imports.PresentPersons;
import org.ciep.imports.ReadPerson;
import org.ciep.person.IssuedDocument;

/**
 * Who is in a delegation already, as far as an import has to know: nobody is in it twice, and it has one head.
 *
 * @param documents the members' identity documents
 * @param hasHead whether somebody is its head
 */
record PresentMembers(Set<IssuedDocument> documents, Boolean hasHead) implements PresentPersons {

    PresentMembers {
        documents = Set.copyOf(documents);
    }

    @Override
    public Optional<Refusal> refusal(ReadPerson person) {
        if (documents.contains(IssuedDocument.of(person.document(), person.nationality()))) {
            return Optional.of(new Refusal(ImportField.DOCUMENT_NUMBER, "member-already-listed"));
        }
        return hasHead && DelegationRole.HEAD.name().equals(person.role())
                ? Optional.of(new Refusal(ImportField.DELEGATION_ROLE, "head-already-named"))
                : Optional.empty();
    }

    /** Names nobody's document. */
    @Override
    public String toString() {
        return "PresentMembers[" + documents.size() + "]";
    }
}
