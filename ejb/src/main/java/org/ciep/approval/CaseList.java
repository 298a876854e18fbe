package org.ciep.approval;

import org.jspecify.annotations.Nullable;

/**
 * Which list of cases somebody wants to see.
 *
 * @param edition its number; the newest edition if null
 */
public record CaseList(InboxView view, @Nullable Integer edition, CaseFilter filter, CaseOrder order) {}
