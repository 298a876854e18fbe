package org.ciep.web.staff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.ciep.edition.Category;
import org.ciep.partner.staff.StaffEntry;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonEntry;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/** A person as entered by the organisation. Lengths are checked by the domain, which counts code points as the contract does. */
public record StaffEntryJson(
        @NotNull Category category,
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        @Nullable String mrzLine,
        @NotNull Sex sex,
        @NotNull LocalDate birthDate,
        @NotNull @Pattern(regexp = "[A-Z]{1,3}") String nationality,
        @NotNull IdentityDocumentKind documentKind,
        @Nullable String documentNumber,
        @Nullable LocalDate documentExpiresOn,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email) {

    StaffEntry entry() {
        return new StaffEntry(
                category,
                new PersonEntry(
                        familyNative,
                        givenNative,
                        familyLatin,
                        givenLatin,
                        mrzLine,
                        sex,
                        birthDate,
                        nationality,
                        documentKind,
                        documentNumber,
                        documentExpiresOn),
                position,
                phone,
                email);
    }
}
