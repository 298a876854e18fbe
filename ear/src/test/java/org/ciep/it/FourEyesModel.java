package org.ciep.it;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the trail does not say, because it is not what anybody did on the platform: whose seat is where, and the routes. */
final class FourEyesModel {

    private final Map<String, Seat> seats = new HashMap<>();
    private final Map<Integer, List<Stage>> routes = new HashMap<>();
    private final List<Absence> absences = new ArrayList<>();

    /** A person with the roles and the unit that the realm gave. */
    record Seat(
            String username, Set<String> roles, @Nullable String unit) {}

    /** Who decides at a stage of a route, and how many; with {@code ofUnit}, only that unit's. */
    record Stage(String role, boolean ofUnit, int decisions) {}

    /** A role that was taken away, and the time within which nobody may have acted in it. */
    private record Absence(String username, String role, Instant from, Instant until) {}

    synchronized void seat(Seat seat) {
        seats.put(seat.username(), seat);
    }

    synchronized void route(int edition, List<Stage> stages) {
        routes.put(edition, List.copyOf(stages));
    }

    synchronized void absent(String username, String role, Instant from, Instant until) {
        absences.add(new Absence(username, role, from, until));
    }

    List<String> people() {
        return List.copyOf(seats.keySet());
    }

    List<Stage> route(int edition) {
        return routes.getOrDefault(edition, List.of());
    }

    @Nullable
    String unitOf(String username) {
        var seat = seats.get(username);
        return seat == null ? null : seat.unit();
    }

    /** Which roles somebody held at a moment. */
    Set<String> rolesOf(String username, Instant at) {
        var seat = seats.get(username);
        var roles = new HashSet<>(seat == null ? Set.<String>of() : seat.roles());
        absences.stream()
                .filter(absence -> absence.username().equals(username))
                .filter(absence -> !at.isBefore(absence.from()) && at.isBefore(absence.until()))
                .forEach(absence -> roles.remove(absence.role()));
        return roles;
    }
}
