package org.ciep.web.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.ciep.edition.Category;
import org.ciep.partner.staff.StaffInvitation;
import org.ciep.person.TypedName;
import org.jspecify.annotations.Nullable;

/** Whom an organisation asks to complete the rest. */
public record StaffInvitationJson(
        @NotNull Category category,
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        @NotBlank String email,

        @NotNull @Pattern(regexp = "zh-CN|en|de") String language) {

    StaffInvitation invitation() {
        return new StaffInvitation(
                category, new TypedName(familyNative, givenNative, familyLatin, givenLatin, null), email, language);
    }
}
