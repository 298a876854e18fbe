package org.ciep.approval;

import org.ciep.platform.Slice;

/**
 * A page of cases.
 *
 * @param slice the cases and where the next page begins
 * @param total how many there are in all
 */
public record InboxPage(Slice<CaseSummary> slice, Long total) {}
