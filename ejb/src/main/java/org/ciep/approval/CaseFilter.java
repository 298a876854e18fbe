package org.ciep.approval;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of all cases in scope; what is empty or null restricts nothing.
 *
 * @param stage position of the stage where an open case waits; with a kept or missed deadline, where it was decided
 */
public record CaseFilter(
        Set<CaseStatus> statuses,
        Set<String> units,
        @Nullable Integer stage,
        @Nullable CaseDeadline deadline,
        @Nullable CaseAge age) {

    /** Everything in scope. */
    public static final CaseFilter NONE = new CaseFilter(Set.of(), Set.of(), null, null, null);

    public CaseFilter {
        statuses = Set.copyOf(statuses);
        units = Set.copyOf(units);
    }

    boolean isAboutDecisions() {
        return deadline == CaseDeadline.KEPT || deadline == CaseDeadline.MISSED;
    }
}
