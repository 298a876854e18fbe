package org.ciep.delegation.imports;

import java.util.Set;
import org.ciep.person.IssuedDocument;

/**
 * Who is in a delegation already, as far as an import has to know.
 *
 * @param documents the members' identity documents
 * @param hasHead whether somebody is its head
 */
record PresentMembers(Set<IssuedDocument> documents, Boolean hasHead) {

    PresentMembers {
        documents = Set.copyOf(documents);
    }

    boolean has(ReadMember member) {
        return documents.contains(IssuedDocument.of(member.document(), member.nationality()));
    }

    /** Names nobody's document. */
    @Override
    public String toString() {
        return "PresentMembers[" + documents.size() + "]";
    }
}
