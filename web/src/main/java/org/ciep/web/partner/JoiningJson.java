package org.ciep.web.partner;

import java.time.LocalDate;
import org.ciep.partner.JoiningView;
import org.ciep.web.TextsJson;

/** An edition for those who want to join it. */
public record JoiningJson(
        int edition, TextsJson name, TextsJson city, String mode, LocalDate startsOn, LocalDate endsOn, boolean open) {

    static JoiningJson of(JoiningView view) {
        var plan = view.plan();
        return new JoiningJson(
                view.edition(),
                TextsJson.of(plan.name()),
                TextsJson.of(plan.city()),
                plan.mode().name(),
                plan.startsOn(),
                plan.endsOn(),
                view.open());
    }
}
