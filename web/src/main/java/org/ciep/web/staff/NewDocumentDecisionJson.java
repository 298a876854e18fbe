package org.ciep.web.staff;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ciep.partner.staff.NewDocumentDecision;
import org.jspecify.annotations.Nullable;

/** What an official says of a document. */
public record NewDocumentDecisionJson(
        @NotNull UUID document,
        @NotNull Outcome outcome,
        @Nullable String reason) {

    /** Whether it is good enough. */
    public enum Outcome {
        APPROVE,
        REFUSE
    }

    NewDocumentDecision decision() {
        return new NewDocumentDecision(document, outcome == Outcome.APPROVE, reason);
    }
}
