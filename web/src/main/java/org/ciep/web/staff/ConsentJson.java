package org.ciep.web.staff;

import java.time.Instant;
import org.ciep.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/** A person's consent for one purpose, as it is now. */
public record ConsentJson(
        String purpose,
        boolean required,
        String state,
        @Nullable Integer version,
        @Nullable String language,
        @Nullable Instant givenAt,
        @Nullable Instant withdrawnAt) {

    static ConsentJson of(ConsentState consent) {
        return new ConsentJson(
                consent.purpose().name(),
                consent.purpose().isRequired(),
                consent.status().name(),
                consent.version(),
                consent.language(),
                consent.givenAt(),
                consent.withdrawnAt());
    }
}
