package org.ciep.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.Texts;

/**
 * What is planned for an edition, and may change while everything runs.
 *
 * @param timeZone IANA name of the conference's zone
 * @param startsOn first day, in that zone
 * @param endsOn last day, in that zone
 * @param windows at most one of each kind
 */
public record EditionPlan(
        Texts name,
        Texts city,
        EditionMode mode,
        String timeZone,
        LocalDate startsOn,
        LocalDate endsOn,
        List<WindowView> windows) {

    public EditionPlan {
        windows = List.copyOf(windows);
    }

    void requireValid() {
        var violations = new ArrayList<Violation>();
        if (endsOn.isBefore(startsOn)) {
            violations.add(Violation.error("/endsOn", "ends-before-start"));
        }
        if (!isZone(timeZone)) {
            violations.add(Violation.error("/timeZone", "time-zone-unknown"));
        }
        checkWindows(violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private void checkWindows(List<Violation> violations) {
        var seen = EnumSet.noneOf(WindowKind.class);
        for (int i = 0; i < windows.size(); i++) {
            var window = windows.get(i);
            if (!window.opensAt().isBefore(window.closesAt())) {
                violations.add(Violation.error("/windows/" + i + "/closesAt", "closes-before-opening"));
            }
            if (!seen.add(window.kind())) {
                violations.add(Violation.error("/windows/" + i + "/kind", "window-twice"));
            }
        }
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
