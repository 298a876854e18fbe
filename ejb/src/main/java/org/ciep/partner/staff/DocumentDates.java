package org.ciep.partner.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ciep.edition.DemandedDocument;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * When a document was issued, and until when it holds: calendar dates.
 *
 * @param expiresOn its last day; null where it does not expire
 */
public record DocumentDates(
        @Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn) {

    /** A photograph has none; whatever else is handed in was issued some day. */
    DocumentDates checked(DemandedDocument type, LocalDate today) {
        if (type == DemandedDocument.PHOTOGRAPH) {
            return new DocumentDates(null, null);
        }
        var errors = new ArrayList<Violation>();
        if (issuedOn == null) {
            errors.add(Violation.error("/issuedOn", "required"));
        } else if (issuedOn.isAfter(today)) {
            errors.add(Violation.error("/issuedOn", "issued-in-future"));
        }
        if (issuedOn != null && expiresOn != null && !expiresOn.isAfter(issuedOn)) {
            errors.add(Violation.error("/expiresOn", "expires-before-issue"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
        return this;
    }

    /** Does it hold on that day, too? */
    boolean holdOn(LocalDate day) {
        return expiresOn == null || !expiresOn.isBefore(day);
    }
}
