package org.ciep.web.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where a link to an application is to be sent, and in which language. */
public record NewApplicationLinkJson(
        @NotNull @Min(1) @Max(9999) Integer edition,

        @NotBlank @Size(max = 254) @Pattern(regexp = "\\s*[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+\\s*")
        String email,

        @NotBlank @Pattern(regexp = "zh-CN|en|de") String language) {

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "NewApplicationLinkJson[" + edition + "]";
    }
}
