package org.ciep.web.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.consent.ConsentGiven;
import org.ciep.consent.ConsentPurpose;
import org.ciep.partner.staff.GivenConsents;

/** What a person agrees to, each to the text that was shown. */
public record ConsentsGivenJson(
        @NotNull @Size(max = 10) List<@NotNull @Valid ConsentGivenJson> consents,

        @NotNull @Pattern(regexp = "zh-CN|en|de") String language) {

    /** Consent for one purpose. */
    public record ConsentGivenJson(
            @NotNull ConsentPurpose purpose,

            @NotNull @Min(1) Integer version) {}

    static GivenConsents given(List<ConsentGivenJson> consents, String language) {
        return new GivenConsents(
                consents.stream()
                        .map(one -> new ConsentGiven(one.purpose(), one.version()))
                        .distinct()
                        .toList(),
                language);
    }

    GivenConsents given() {
        return given(consents, language);
    }
}
