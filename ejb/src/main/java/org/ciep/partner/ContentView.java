package org.ciep.partner;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an application says.
 *
 * @param area in square metres
 */
public record ContentView(
        OrganisationName name,
        @Nullable OrganisationKind kind,
        Registration registration,
        @Nullable String address,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable Integer booths,
        @Nullable BigDecimal area) {

    static ContentView of(ApplicationContent content) {
        var details = content.details();
        return new ContentView(
                details.name(),
                details.kind(),
                details.registration(),
                details.address(),
                content.contactName(),
                content.contactPhone(),
                content.booths(),
                content.area());
    }
}
