package org.ciep.web.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ciep.edition.EditionMode;
import org.ciep.edition.EditionPlan;
import org.ciep.web.TextsJson;

/** An edition to be added. */
public record NewEditionJson(
        @NotNull @Min(1) @Max(9999) Integer number,
        @NotNull @Valid TextsJson name,
        @NotNull @Valid TextsJson city,
        @NotNull EditionMode mode,
        @NotBlank @Size(max = 50) String timeZone,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Size(max = 2) List<@Valid @NotNull WindowJson> windows) {

    EditionPlan plan() {
        return new EditionPlanJson(name, city, mode, timeZone, startsOn, endsOn, windows).plan();
    }
}
