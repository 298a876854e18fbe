package org.ciep.web.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ciep.partner.staff.PersonEntered;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonEntry;
import org.ciep.person.Sex;
import org.ciep.web.staff.ConsentsGivenJson.ConsentGivenJson;
import org.jspecify.annotations.Nullable;

/** What a person enters of themselves, and agrees to. Lengths are checked by the domain, which counts code points as the contract does. */
public record PersonCompletionJson(
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
        @NotNull @Size(max = 10) List<@NotNull @Valid ConsentGivenJson> consents,

        @NotNull @Pattern(regexp = "zh-CN|en|de") String language) {

    PersonEntered entered() {
        return new PersonEntered(
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
                ConsentsGivenJson.given(consents, language));
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonCompletionJson";
    }
}
