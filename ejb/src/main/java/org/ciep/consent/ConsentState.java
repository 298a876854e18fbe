package org.ciep.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The consent for one purpose as it is now.
 *
 * @param version of the text that was consented to; null where it never was
 * @param language in which the text was read
 */
public record ConsentState(
        ConsentPurpose purpose,
        ConsentStatus status,
        @Nullable Integer version,
        @Nullable String language,
        @Nullable Instant givenAt,
        @Nullable Instant withdrawnAt) {

    static ConsentState missing(ConsentPurpose purpose) {
        return new ConsentState(purpose, ConsentStatus.MISSING, null, null, null, null);
    }

    boolean isGiven() {
        return status == ConsentStatus.GIVEN;
    }
}
