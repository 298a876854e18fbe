package org.ciep.approval;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ciep.edition.UnitKind;

/**
 * Who could decide at the stages of a route.
 *
 * @param officials active, with their roles
 * @param units codes of all delegating units, with their kinds
 */
record RouteRoster(List<Official> officials, Map<String, UnitKind> units) {

    boolean isHeld(String role) {
        return officials.stream().anyMatch(official -> official.roles().contains(role));
    }

    /** User names of those who decide at the stage for some case. */
    Set<String> deciders(StageDesign stage) {
        return officials.stream()
                .filter(official -> official.roles().contains(stage.role()))
                .filter(official ->
                        stage.scope() != StageScope.UNIT || units.containsKey(String.valueOf(official.unit())))
                .map(Official::username)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** User names of those who decide at the stage for a case of the unit. */
    Set<String> deciders(StageDesign stage, String unit) {
        return officials.stream()
                .filter(official -> official.roles().contains(stage.role()))
                .filter(official -> stage.scope() != StageScope.UNIT || unit.equals(official.unit()))
                .map(Official::username)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units with cases that may go through the stage. */
    Set<String> unitsOf(StageDesign stage) {
        return units.keySet().stream().filter(unit -> isFor(stage, unit)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether cases of the unit may go through the stage: as far as that is a matter of the unit's kind. */
    boolean isFor(StageDesign stage, String unit) {
        var kinds = stage.condition().unitKinds();
        return kinds.isEmpty() || kinds.contains(units.get(unit));
    }

    /** Whether all decisions on a unit's case can be made by a different person each (rule 2). */
    boolean hasOtherEyes(List<StageDesign> stages, String unit) {
        var deciders = stages.stream()
                .flatMap(stage -> Collections.nCopies(stage.decisions(), deciders(stage, unit)).stream())
                .toList();
        var taken = new HashMap<String, Integer>();
        for (int i = 0; i < deciders.size(); i++) {
            if (!finds(i, deciders, taken, new HashSet<>())) {
                return false;
            }
        }
        return true;
    }

    /** Somebody for a decision: who is free, or whose own can be made by somebody else. */
    private static boolean finds(
            int stage, List<Set<String>> deciders, Map<String, Integer> taken, Set<String> considered) {
        for (var person : deciders.get(stage)) {
            if (considered.add(person)) {
                var other = taken.get(person);
                if (other == null || finds(other, deciders, taken, considered)) {
                    taken.put(person, stage);
                    return true;
                }
            }
        }
        return false;
    }
}
