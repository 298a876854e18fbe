package org.ciep.web.approval;

import java.util.List;
import org.ciep.approval.CaseExplanation;
import org.ciep.approval.WhyNot;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** Who may decide a case now, who may not, and why. */
public record ExplanationJson(
        String status,
        int routeVersion,
        @Nullable RuleJson stage,
        List<SkipJson> skipped,
        boolean named,
        List<CandidateRightJson> officials,
        boolean mayDecide,
        @Nullable String whyNot) {

    /** Who decides at the stage by the route. */
    public record RuleJson(
            int position,
            TextsJson name,
            String role,
            @Nullable String unit,
            int needed,
            int given) {

        static @Nullable RuleJson of(CaseExplanation.@Nullable Rule rule) {
            return rule == null
                    ? null
                    : new RuleJson(
                            rule.position(),
                            TextsJson.of(rule.name()),
                            rule.role(),
                            rule.unitCode(),
                            rule.needed(),
                            rule.given());
        }
    }

    /** A stage that the round passes over. */
    public record SkipJson(int position, TextsJson name, String because) {

        static SkipJson of(CaseExplanation.Skip skip) {
            return new SkipJson(
                    skip.position(), TextsJson.of(skip.name()), skip.because().name());
        }
    }

    /** An official with the right of the stage. */
    public record CandidateRightJson(
            String name,
            @Nullable String onBehalfOf,
            boolean mayDecide,
            @Nullable String whyNot) {

        static CandidateRightJson of(CaseExplanation.Candidate candidate) {
            return new CandidateRightJson(
                    candidate.name(),
                    candidate.representedName(),
                    candidate.whyNot() == null,
                    code(candidate.whyNot()));
        }
    }

    static ExplanationJson of(CaseExplanation explanation) {
        return new ExplanationJson(
                explanation.status().name(),
                explanation.routeNumber(),
                RuleJson.of(explanation.stage()),
                explanation.skipped().stream().map(SkipJson::of).toList(),
                explanation.named(),
                explanation.officials().stream().map(CandidateRightJson::of).toList(),
                explanation.whyNot() == null,
                code(explanation.whyNot()));
    }

    private static @Nullable String code(@Nullable WhyNot whyNot) {
        return whyNot == null ? null : whyNot.code();
    }
}
