package org.ciep.delegation;

import java.time.LocalDate;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonEntry;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A member as typed or read. At least one of family and given name is required, in the native script or in Latin letters.
 *
 * @param nationality ISO 3166-1 alpha-3, or a code of ICAO Doc 9303
 * @param documentNumber as typed; required for a new member, null keeps the stored one
 * @param documentExpiresOn last day on which the document is valid
 */
public record MemberEntry(
        DelegationRole role,
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        @Nullable String mrzLine,
        Sex sex,
        LocalDate birthDate,
        String nationality,
        IdentityDocumentKind documentKind,
        @Nullable String documentNumber,
        @Nullable LocalDate documentExpiresOn,
        @Nullable String employer,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String remark) {

    /** What it says of the person, whatever list it is. */
    PersonEntry person() {
        return new PersonEntry(
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
                documentExpiresOn);
    }
}
