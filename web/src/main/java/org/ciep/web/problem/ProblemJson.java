package org.ciep.web.problem;

import java.util.List;
import java.util.Map;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** A problem document as it is sent. */
public record ProblemJson(
        String type,
        String title,
        int status,
        String code,
        @Nullable Map<String, String> params,
        @Nullable List<ViolationJson> violations,
        @Nullable CaseChangesJson changed,
        @Nullable String traceId) {

    /** The same, with what became of a case. */
    ProblemJson telling(CaseChangesJson changes) {
        return new ProblemJson(type, title, status, code, params, violations, changes, traceId);
    }

    /** One broken rule: where and which, never the value. */
    public record ViolationJson(
            String pointer,
            String code,
            String severity,
            @Nullable Map<String, String> params) {

        public static ViolationJson of(Violation violation) {
            return new ViolationJson(
                    violation.pointer(),
                    violation.code(),
                    violation.severity().name(),
                    violation.params().isEmpty() ? null : violation.params());
        }
    }
}
