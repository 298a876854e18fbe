package org.ciep.person;

/**
 * A person that passed every check.
 *
 * @param name tidied and complete
 * @param number the document's number, normalised
 */
public record CheckedPerson(PersonEntry entry, PersonName name, DocumentNumber number) {

    public IssuedDocument document() {
        return IssuedDocument.of(number, entry.nationality());
    }
}
