package org.ciep.web.delegation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.ciep.delegation.DelegationRole;
import org.ciep.delegation.MemberEntry;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/** A member as it is entered. Lengths are checked by the domain, which counts code points as the contract does. */
public record MemberEntryJson(
        @NotNull DelegationRole role,
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
        @Nullable String employer,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String remark) {

    MemberEntry entry() {
        return new MemberEntry(
                role,
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
                documentExpiresOn,
                employer,
                position,
                phone,
                email,
                remark);
    }
}
