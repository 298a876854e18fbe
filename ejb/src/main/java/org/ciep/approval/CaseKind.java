package org.ciep.approval;

/** What a case is about. Each kind has a route of its own. */
public enum CaseKind {
    /** A unit's delegation to an edition. */
    DELEGATION('D');

    private final char letter;

    CaseKind(char letter) {
        this.letter = letter;
    }

    /** The letter in the references of such cases: {@code 20-D-0005}. */
    public char letter() {
        return letter;
    }
}
