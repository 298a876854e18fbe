package org.ciep.web.partner;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.ciep.partner.ApplicationEntry;
import org.ciep.partner.ContentView;
import org.ciep.partner.OrganisationKind;
import org.ciep.partner.OrganisationName;
import org.jspecify.annotations.Nullable;

/** What an application says; the area is in square metres. */
public record ApplicationContentJson(
        @Size(max = 500) @Nullable String nameZh,
        @Size(max = 500) @Nullable String nameEn,
        @Size(max = 500) @Nullable String nameDe,
        @Nullable OrganisationKind kind,
        @Size(max = 100) @Nullable String creditCode,
        @Size(max = 100) @Nullable String registerNumber,
        @Size(max = 1000) @Nullable String address,
        @Size(max = 500) @Nullable String contactName,
        @Size(max = 100) @Nullable String contactPhone,
        @Nullable Integer booths,
        @Nullable BigDecimal area) {

    static ApplicationContentJson of(ContentView content) {
        return new ApplicationContentJson(
                content.name().zh(),
                content.name().en(),
                content.name().de(),
                content.kind(),
                content.registration().creditCode(),
                content.registration().registerNumber(),
                content.address(),
                content.contactName(),
                content.contactPhone(),
                content.booths(),
                content.area());
    }

    ApplicationEntry entry() {
        return new ApplicationEntry(
                new OrganisationName(nameZh, nameEn, nameDe),
                kind,
                creditCode,
                registerNumber,
                address,
                contactName,
                contactPhone,
                booths,
                area);
    }
}
