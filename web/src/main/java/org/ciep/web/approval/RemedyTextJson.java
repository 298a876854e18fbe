package org.ciep.web.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ciep.approval.RemedyText;

/** What is to be said of a legal remedy. */
public record RemedyTextJson(
        @NotBlank @Size(max = 2000) String text,
        @NotNull @Min(1) @Max(366) Integer objectionDays) {

    RemedyText wanted() {
        return new RemedyText(text, objectionDays);
    }
}
