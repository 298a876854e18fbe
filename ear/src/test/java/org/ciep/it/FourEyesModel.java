package org.ciep.it;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the trail does not say, because it is not what anybody did on the platform: whose seat is where, and the routes. */
final class FourEyesModel {

    private final Map<String, Seat> seats = new HashMap<>();
    private final Map<Integer, List<Stage>> routes = new HashMap<>();
    private final List<Absence> absences = new ArrayList<>();

    /** A person with the roles and the unit that the realm gave. */
    record Seat(
            String username, Set<String> roles, @Nullable String unit) {}

    /**
     * A stage of a route.
     *
     * @param ofUnit whether only the unit's officials decide
     * @param decisions how many different people
     * @param units whose cases go through it; empty if all do, and those of others pass it over
     */
    record Stage(String role, boolean ofUnit, int decisions, Set<String> units) {

        Stage(String role, boolean ofUnit, int decisions) {
            this(role, ofUnit, decisions, Set.of());
        }

        boolean isFor(String unit) {
            return units.isEmpty() || units.contains(unit);
        }
    }

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

    /** The positions of the stages that a case of the unit goes through, from 1. */
    List<Integer> path(int edition, String unit) {
        var stages = route(edition);
        return IntStream.rangeClosed(1, stages.size())
                .filter(position -> stages.get(position - 1).isFor(unit))
                .boxed()
                .toList();
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
