package org.ciep.approval;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the cases of a view; what is empty or null restricts nothing.
 *
 * @param stage position of the stage where an open case waits; with a deadline that is about decisions, where it was decided
 * @param words how the reference begins, the number in it, or part of the unit's name in any language
 */
public record CaseFilter(
        Set<CaseStatus> statuses,
        Set<CaseKind> kinds,
        Set<String> units,
        @Nullable Integer stage,
        @Nullable CaseDeadline deadline,
        @Nullable CaseAge age,
        @Nullable String words) {

    /** Everything in the view. */
    public static final CaseFilter NONE = new CaseFilter(Set.of(), Set.of(), Set.of(), null, null, null, null);

    public CaseFilter {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
    }

    boolean isAboutDecisions() {
        return deadline == CaseDeadline.KEPT || deadline == CaseDeadline.MISSED || deadline == CaseDeadline.DECIDED;
    }
}
