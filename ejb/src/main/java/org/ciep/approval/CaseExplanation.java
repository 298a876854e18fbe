package org.ciep.approval;

import java.util.List;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide a case now and who may not, and why, as far as the viewer may know.
 *
 * @param status of the case
 * @param routeNumber which version of the route the case began with (rule 6)
 * @param stage what the rule says of the stage that waits; null if none does
 * @param skipped the stages that the present round passes over
 * @param officials with the right of that stage, in their own name or in another's; empty for a viewer who may not see names
 * @param named whether officials are named: a clerk sees role and unit only
 * @param whyNot why the viewer may not decide in the own right; null if the viewer may
 */
public record CaseExplanation(
        CaseStatus status,
        Integer routeNumber,
        @Nullable Rule stage,
        List<Skip> skipped,
        List<Candidate> officials,
        Boolean named,
        @Nullable WhyNot whyNot) {

    public CaseExplanation {
        skipped = List.copyOf(skipped);
        officials = List.copyOf(officials);
    }

    /**
     * Who decides at a stage by the route.
     *
     * @param role the realm role
     * @param unitCode the unit whose officials decide; null if all that hold the role do
     * @param needed how many decisions the stage needs, each by somebody else
     * @param given how many approvals there are
     */
    public record Rule(
            Integer position,
            Texts name,
            String role,
            @Nullable String unitCode,
            Integer needed,
            Integer given) {}

    /**
     * A stage that the round passes over.
     *
     * @param because which of its conditions the case does not meet
     */
    public record Skip(Integer position, Texts name, StageCriterion because) {}

    /**
     * An official with the right to decide at the stage.
     *
     * @param representedName in whose name a deputy could decide; null in the own
     * @param whyNot why a rule of approval forbids it here; null if none does
     */
    public record Candidate(
            String name,
            @Nullable String representedName,
            @Nullable WhyNot whyNot) {}
}
