package org.ciep.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as typed or read. At least one of family and given name is required, in the native script or in Latin letters.
 *
 * @param nationality ISO 3166-1 alpha-3, or a code of ICAO Doc 9303
 * @param documentNumber as typed; null keeps the stored one
 * @param documentExpiresOn last day on which the document is valid
 */
public record PersonEntry(
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
        @Nullable LocalDate documentExpiresOn) {

    /** The name's parts as they were typed, which may be none. */
    TypedName typedName() {
        return new TypedName(familyNative, givenNative, familyLatin, givenLatin, mrzLine);
    }
}
