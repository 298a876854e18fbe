package org.ciep.web.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ciep.approval.Reason;
import org.ciep.approval.Strike;

/** A member whom an approval leaves out. */
public record StrikeJson(
        @NotNull UUID member, @NotNull @Valid ReasonJson reason) {

    public static StrikeJson of(Strike strike) {
        return new StrikeJson(strike.part(), ReasonJson.given(strike.reason()));
    }

    Strike strike() {
        return new Strike(member, new Reason(reason.code(), reason.text()));
    }
}
