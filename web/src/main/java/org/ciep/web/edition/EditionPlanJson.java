package org.ciep.web.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ciep.edition.EditionMode;
import org.ciep.edition.EditionPlan;
import org.ciep.web.TextsJson;

/** What is planned for an edition. */
public record EditionPlanJson(
        @NotNull @Valid TextsJson name,
        @NotNull @Valid TextsJson city,
        @NotNull EditionMode mode,
        @NotBlank @Size(max = 50) String timeZone,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Size(max = 2) List<@Valid @NotNull WindowJson> windows) {

    EditionPlan plan() {
        return new EditionPlan(
                name.texts(),
                city.texts(),
                mode,
                timeZone,
                startsOn,
                endsOn,
                windows.stream().map(WindowJson::window).toList());
    }
}
