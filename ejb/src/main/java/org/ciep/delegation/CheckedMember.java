package org.ciep.delegation;

import org.ciep.person.DocumentNumber;
import org.ciep.person.IssuedDocument;
import org.ciep.person.PersonName;

/**
 * A member that passed every check.
 *
 * @param entry tidied: blanks around are gone, empty texts are null
 * @param name tidied and complete
 * @param number the document's number, normalised
 */
record CheckedMember(MemberEntry entry, PersonName name, DocumentNumber number) {

    IssuedDocument document() {
        return IssuedDocument.of(number, entry.nationality());
    }
}
