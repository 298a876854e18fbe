package org.ciep.web.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.ciep.partner.staff.DocumentDates;
import org.ciep.partner.staff.NewDocumentDecision;
import org.jspecify.annotations.Nullable;

/** What an official says of a document. */
public record NewDocumentDecisionJson(
        @NotNull UUID document,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @NotNull Outcome outcome,
        @Nullable String reason) {

    /** Whether it is good enough. */
    public enum Outcome {
        APPROVE,
        REFUSE
    }

    NewDocumentDecision decision() {
        var dates = new DocumentDates(issuedOn, expiresOn);
        return new NewDocumentDecision(document, dates, outcome == Outcome.APPROVE, reason);
    }
}
