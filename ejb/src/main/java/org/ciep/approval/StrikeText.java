package org.ciep.approval;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A strike as it is stored with its decision. */
@Embeddable
class StrikeText {

    private UUID part;

    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;

    private String reasonText;

    protected StrikeText() {}

    StrikeText(Strike strike) {
        this.part = strike.part();
        this.reasonCode = strike.reason().code();
        this.reasonText = strike.reason().text().strip();
    }

    Strike strike() {
        return new Strike(part, new Reason(reasonCode, reasonText));
    }
}
