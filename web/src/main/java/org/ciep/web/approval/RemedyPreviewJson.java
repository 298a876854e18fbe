package org.ciep.web.approval;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ciep.approval.RemedyText;
import org.jspecify.annotations.Nullable;

/** A text to be shown with the values of a case. */
public record RemedyPreviewJson(
        @NotBlank @Size(max = 2000) String text,
        @NotNull @Min(1) @Max(366) Integer objectionDays,
        @JsonbProperty("case") @Size(max = 20) @Nullable String caseReference) {

    RemedyText wanted() {
        return new RemedyText(text, objectionDays);
    }
}
