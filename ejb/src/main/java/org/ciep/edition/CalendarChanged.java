package org.ciep.edition;

/**
 * The calendar of working days was changed, in the present transaction. Features that keep deadlines observe it, move theirs in
 * the same transaction, and say how many: the answer to the administrator names the number.
 */
public final class CalendarChanged {

    private int moved;
    private int ended;

    CalendarChanged() {}

    /** One running deadline ends on another day now. */
    public void moved() {
        moved++;
    }

    /** One of those that were moved is over by that at once. */
    public void ended() {
        ended++;
    }

    int movedDeadlines() {
        return moved;
    }

    int endedDeadlines() {
        return ended;
    }
}
