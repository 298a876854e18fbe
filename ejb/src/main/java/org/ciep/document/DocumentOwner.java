package org.ciep.document;

import java.util.UUID;

/** Whose documents they are: all of one owner are encrypted with one key, and are gone with it. */
public record DocumentOwner(Kind kind, UUID id) {

    /** Sorts of owners; names are stored. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    public static DocumentOwner person(UUID id) {
        return new DocumentOwner(Kind.PERSON, id);
    }

    public static DocumentOwner organisation(UUID id) {
        return new DocumentOwner(Kind.ORGANISATION, id);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
