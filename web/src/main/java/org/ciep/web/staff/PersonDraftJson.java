package org.ciep.web.staff;

import jakarta.validation.constraints.Size;
import org.ciep.partner.staff.PersonDraft;
import org.jspecify.annotations.Nullable;

/** What a person has typed, as it was typed. */
public record PersonDraftJson(
        @Nullable @Size(max = 100) String familyNative,
        @Nullable @Size(max = 100) String givenNative,
        @Nullable @Size(max = 100) String familyLatin,
        @Nullable @Size(max = 100) String givenLatin,
        @Nullable @Size(max = 90) String mrzLine,
        @Nullable @Size(max = 20) String sex,
        @Nullable @Size(max = 20) String birthDate,
        @Nullable @Size(max = 3) String nationality,
        @Nullable @Size(max = 40) String documentKind,
        @Nullable @Size(max = 40) String documentNumber,
        @Nullable @Size(max = 20) String documentExpiresOn,
        @Nullable @Size(max = 200) String position,
        @Nullable @Size(max = 40) String phone) {

    static PersonDraftJson of(PersonDraft draft) {
        return new PersonDraftJson(
                draft.familyNative(),
                draft.givenNative(),
                draft.familyLatin(),
                draft.givenLatin(),
                draft.mrzLine(),
                draft.sex(),
                draft.birthDate(),
                draft.nationality(),
                draft.documentKind(),
                draft.documentNumber(),
                draft.documentExpiresOn(),
                draft.position(),
                draft.phone());
    }

    PersonDraft draft() {
        return new PersonDraft(
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
                position,
                phone);
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonDraftJson";
    }
}
