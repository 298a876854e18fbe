package org.ciep.edition;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An edition as it is now.
 *
 * @param number counted from the first conference
 * @param version changes with every change of the plan
 */
public record EditionView(Integer number, Long version, EditionPlan plan) {

    /** The window that is open at this instant, if one is. */
    public Optional<WindowView> windowOpenAt(Instant instant) {
        return plan.windows().stream()
                .filter(window -> window.isOpenAt(instant))
                .findFirst();
    }

    /** @throws WindowClosed if no window is open at this instant */
    public WindowView requireWindowOpenAt(Instant instant) {
        return windowOpenAt(instant).orElseThrow(WindowClosed::new);
    }

    public ZoneId zone() {
        return ZoneId.of(plan.timeZone());
    }
}
