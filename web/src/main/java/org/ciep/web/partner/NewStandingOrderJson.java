package org.ciep.web.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ciep.approval.Reason;
import org.ciep.partner.NewStandingOrder;
import org.ciep.partner.StandingChange;
import org.ciep.web.approval.ReasonJson;

/** What is to happen to an organisation that was admitted, and why. */
public record NewStandingOrderJson(
        @NotNull StandingChange change, @NotNull @Valid ReasonJson reason) {

    NewStandingOrder order() {
        return new NewStandingOrder(change, new Reason(reason.code(), reason.text()));
    }
}
