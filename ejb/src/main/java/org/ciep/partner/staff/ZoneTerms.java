package org.ciep.partner.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.TidyText;

/**
 * Why a person's zone differs, and until when.
 *
 * @param endsOn its last day, a calendar date at the venue
 */
public record ZoneTerms(String reason, LocalDate endsOn) {

    private static final int LONGEST_REASON = 500;

    /** @throws InvalidInput if there is no reason, or the end is over already or after the event */
    ZoneTerms checked(LocalDate today, LocalDate eventEnds) {
        var errors = new ArrayList<Violation>();
        var tidy = new TidyText(errors).line("/reason", reason, LONGEST_REASON);
        if (tidy == null && errors.isEmpty()) {
            errors.add(Violation.error("/reason", "required"));
        }
        if (endsOn.isBefore(today)) {
            errors.add(Violation.error("/endsOn", "zone-end-in-past"));
        } else if (endsOn.isAfter(eventEnds)) {
            errors.add(Violation.error("/endsOn", "zone-end-after-event"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
        return new ZoneTerms(Objects.requireNonNull(tidy), endsOn);
    }
}
