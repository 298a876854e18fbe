package org.ciep.approval;

import java.time.Instant;
import java.util.List;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How the cases of an edition stand that the caller may see. Each number is the size of a list with a {@link CaseFilter}.
 *
 * @param edition its number
 * @param asOf what runs and what is over depends on this moment
 */
public record Figures(int edition, Instant asOf, List<OfUnit> units, List<OfStage> stages, List<OfAge> ages) {

    public Figures {
        units = List.copyOf(units);
        stages = List.copyOf(stages);
        ages = List.copyOf(ages);
    }

    /** How many cases of a unit are in a state. */
    public record OfUnit(String unitCode, CaseStatus status, Long cases) {}

    /**
     * What a stage has done and what waits there.
     *
     * @param running open cases in time
     * @param overdue open cases past their deadline
     * @param escalated those of them that wait for the stage's escalation role as well
     * @param kept cases with a decision here that came in time
     * @param missed cases with a decision here that came late
     * @param medianSeconds half of the decisions here took no longer; null if there is none
     * @param longSeconds nine of ten decisions here took no longer
     */
    public record OfStage(
            int position,
            Texts name,
            long running,
            long overdue,
            long escalated,
            long kept,
            long missed,
            @Nullable Long medianSeconds,
            @Nullable Long longSeconds) {}

    /** How many open cases have been at their stage for so long. */
    public record OfAge(CaseAge age, Long cases) {}

    /** What waits at a stage. */
    record Waiting(Integer stage, Long cases, Long overdue, Long escalated) {}

    /** What was decided at a stage. */
    record Decided(Integer stage, Long kept, Long missed, Long medianSeconds, Long longSeconds) {}
}
