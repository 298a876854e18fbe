package org.ciep.partner.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an official says of a document.
 *
 * @param document the one that was seen
 * @param dates of it that were seen
 * @param reason why another has to be handed in, which the organisation reads; for a refusal only, up to 500 characters
 */
public record NewDocumentDecision(
        UUID document,
        DocumentDates dates,
        boolean approved,
        @Nullable String reason) {

    /** Is it about this file with these dates, and not about what has taken their place? */
    boolean isOf(StaffDocument handedIn) {
        return handedIn.documentId().equals(document) && handedIn.dates().equals(dates);
    }
}
