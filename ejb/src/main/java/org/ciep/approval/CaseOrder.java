package org.ciep.approval;

/**
 * In what order cases are listed.
 *
 * @param descending turns the order round
 */
public record CaseOrder(CaseSort sort, Boolean descending) {

    /** The earliest deadline first. */
    public static final CaseOrder EARLIEST_DEADLINE = new CaseOrder(CaseSort.DUE, false);
}
