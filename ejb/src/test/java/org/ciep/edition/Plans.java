package org.ciep.edition;

import java.time.LocalDate;
import java.util.List;
import org.ciep.platform.Texts;

/** Plans for tests. */
final class Plans {

    private Plans() {}

    static EditionPlan with(List<WindowView> windows) {
        return of("Asia/Shanghai", LocalDate.of(2022, 4, 25), windows);
    }

    static EditionPlan of(String timeZone, LocalDate endsOn, List<WindowView> windows) {
        return new EditionPlan(
                new Texts("第二十届", "20th", "20."),
                new Texts("深圳", "Shenzhen", "Shenzhen"),
                EditionMode.HYBRID,
                timeZone,
                LocalDate.of(2022, 4, 24),
                endsOn,
                windows);
    }
}
