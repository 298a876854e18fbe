package org.ciep.web.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.ciep.partner.staff.ZoneTerms;

/** Why a person's zone differs, and until when. */
public record ZoneTermsJson(@NotNull String reason, @NotNull LocalDate endsOn) {

    ZoneTerms terms() {
        return new ZoneTerms(reason, endsOn);
    }
}
