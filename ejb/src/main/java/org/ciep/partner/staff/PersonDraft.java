package org.ciep.partner.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person has typed so far, as it was typed: nothing of it is checked. */
public record PersonDraft(
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        @Nullable String mrzLine,
        @Nullable String sex,
        @Nullable String birthDate,
        @Nullable String nationality,
        @Nullable String documentKind,
        @Nullable String documentNumber,
        @Nullable String documentExpiresOn,
        @Nullable String position,
        @Nullable String phone) {

    /** What is known already, without the document's number. */
    static PersonDraft of(StaffDetails details) {
        var name = details.name();
        var known = details.isComplete() ? details.person() : null;
        return new PersonDraft(
                name.familyNative(),
                name.givenNative(),
                name.familyLatin(),
                name.givenLatin(),
                name.mrzLine(),
                known == null ? null : known.sex().name(),
                known == null ? null : known.birthDate().toString(),
                known == null ? null : known.nationality(),
                known == null ? null : known.documentKind().name(),
                null,
                known == null ? null : text(known.documentExpiresOn()),
                details.position(),
                details.phone());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonDraft";
    }
}
