package org.ciep.web.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ciep.approval.Reason;
import org.ciep.partner.staff.NewVettingResult;
import org.ciep.partner.staff.VettingOutcome;
import org.ciep.web.approval.ReasonJson;
import org.jspecify.annotations.Nullable;

/** What the security check came to. */
public record NewVettingResultJson(
        @NotNull VettingOutcome outcome,
        @Valid @Nullable ReasonJson reason,
        @Nullable String note) {

    NewVettingResult result() {
        return new NewVettingResult(outcome, reason == null ? null : new Reason(reason.code(), reason.text()), note);
    }

    /** Keeps the note out of logs. */
    @Override
    public String toString() {
        return "NewVettingResultJson[" + outcome + "]";
    }
}
