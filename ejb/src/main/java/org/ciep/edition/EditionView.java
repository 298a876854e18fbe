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

    /** The end of the last day in the edition's zone: until then organisations apply and persons are accredited. */
    public Instant endsAt() {
        return plan.endsOn().plusDays(1).atStartOfDay(zone()).toInstant();
    }

    public boolean isOverAt(Instant instant) {
        return !instant.isBefore(endsAt());
    }

    /** @throws EditionEnded from the end of the last day on */
    public void requireNotOverAt(Instant instant) {
        if (isOverAt(instant)) {
            throw new EditionEnded(plan.endsOn());
        }
    }

    public ZoneId zone() {
        return ZoneId.of(plan.timeZone());
    }
}
