package org.ciep.web.edition;

import java.time.LocalDate;
import java.util.List;
import org.ciep.edition.EditionView;
import org.ciep.web.TextsJson;

/** An edition with its plan. */
public record EditionJson(
        int number,
        long version,
        TextsJson name,
        TextsJson city,
        String mode,
        String timeZone,
        LocalDate startsOn,
        LocalDate endsOn,
        List<WindowJson> windows) {

    static EditionJson of(EditionView edition) {
        var plan = edition.plan();
        return new EditionJson(
                edition.number(),
                edition.version(),
                TextsJson.of(plan.name()),
                TextsJson.of(plan.city()),
                plan.mode().name(),
                plan.timeZone(),
                plan.startsOn(),
                plan.endsOn(),
                plan.windows().stream().map(WindowJson::of).toList());
    }
}
