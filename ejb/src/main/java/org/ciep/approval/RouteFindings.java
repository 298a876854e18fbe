package org.ciep.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;

/** What would go wrong with a route: errors, with which cases could not come to an end, and warnings, with which they could get stuck. */
final class RouteFindings {

    private final CaseKind kind;
    private final List<StageDesign> stages;
    private final RouteRoster roster;
    private final List<Violation> found = new ArrayList<>();

    RouteFindings(CaseKind kind, List<StageDesign> stages, RouteRoster roster) {
        this.kind = kind;
        this.stages = stages;
        this.roster = roster;
    }

    /** In the order of the stages; what is about all of them comes last. */
    List<Violation> all() {
        for (int i = 0; i < stages.size(); i++) {
            ofDeciders(i);
            ofEscalation(i);
            ofCondition(i);
            for (int earlier = 0; earlier < i; earlier++) {
                ofPair(earlier, i);
            }
        }
        ofOtherEyes();
        return List.copyOf(found);
    }

    private void ofDeciders(int i) {
        var stage = stages.get(i);
        if (!kind.roles().contains(stage.role())) {
            add(i, Severity.ERROR, "route-role-not-of-kind", Map.of());
        } else if (!stage.fits()) {
            add(i, Severity.ERROR, "route-scope-not-of-role", Map.of());
        } else if (roster.deciders(stage).isEmpty()) {
            add(i, Severity.ERROR, "route-nobody-decides", Map.of());
        } else if (stage.scope() == StageScope.UNIT) {
            long without = roster.unitsOf(stage).stream()
                    .filter(unit -> roster.deciders(stage, unit).isEmpty())
                    .count();
            if (without > 0) {
                add(i, Severity.WARNING, "route-units-without-official", Map.of("count", String.valueOf(without)));
            }
        }
    }

    private void ofEscalation(int i) {
        var stage = stages.get(i);
        if (stage.escalationRole().equals(stage.role())) {
            add(i, Severity.WARNING, "route-escalation-to-same", Map.of());
        } else if (!roster.isHeld(stage.escalationRole())) {
            add(i, Severity.WARNING, "route-escalation-to-nobody", Map.of());
        }
    }

    /** What is never said of such a case is never true; and a case that passes over every stage would be decided by nobody. */
    private void ofCondition(int i) {
        var criteria = stages.get(i).condition().criteria();
        if (!kind.criteria().containsAll(criteria)) {
            add(i, Severity.ERROR, "route-condition-not-of-kind", Map.of());
        }
        if (i == stages.size() - 1 && !criteria.isEmpty()) {
            add(i, Severity.ERROR, "route-last-conditional", Map.of());
        }
    }

    private void ofPair(int earlier, int i) {
        var before = stages.get(earlier);
        var stage = stages.get(i);
        var params = Map.of("stage", String.valueOf(earlier + 1));
        if (before.condition().criteria().isEmpty()
                && roster.deciders(before).isEmpty()
                && !roster.isHeld(before.escalationRole())) {
            add(i, Severity.ERROR, "route-stage-unreachable", params);
        }
        if (before.name().equals(stage.name())) {
            add(i, Severity.WARNING, "route-name-twice", params);
        }
        if (before.role().equals(stage.role()) && before.scope() == stage.scope()) {
            add(i, Severity.WARNING, "route-role-twice", params);
            return;
        }
        var both = new HashSet<>(roster.deciders(before));
        both.retainAll(roster.deciders(stage));
        if (!both.isEmpty()) {
            add(
                    i,
                    Severity.WARNING,
                    "route-same-person",
                    Map.of("stage", String.valueOf(earlier + 1), "count", String.valueOf(both.size())));
        }
    }

    /**
     * Rule 2: each decision needs somebody of its own. First at the stages that each case of a unit goes through, then also at those
     * that are there for some of its cases only. Of units in which nobody decides at all, the stage has told.
     */
    private void ofOtherEyes() {
        var units = unitsWithDeciders();
        var stuck = units.stream()
                .filter(unit -> !roster.hasOtherEyes(always(unit), unit))
                .toList();
        if (!stuck.isEmpty() && stuck.size() == units.size()) {
            int seats = stuck.stream()
                    .mapToInt(unit -> always(unit).stream()
                            .mapToInt(StageDesign::decisions)
                            .sum())
                    .min()
                    .orElseThrow();
            ofAll(Severity.ERROR, "route-too-few-officials", Map.of("count", String.valueOf(seats)));
            return;
        }
        if (!stuck.isEmpty()) {
            ofAll(Severity.WARNING, "route-too-few-in-units", Map.of("count", String.valueOf(stuck.size())));
        }
        ofConditions(units.stream().filter(unit -> !stuck.contains(unit)).toList(), units.size());
    }

    /** With cases that meet the conditions of all stages: an error if none of them could come to an end anywhere. */
    private void ofConditions(List<String> units, int all) {
        var stuck = units.stream()
                .filter(unit -> !roster.hasOtherEyes(sometimes(unit), unit))
                .toList();
        if (!stuck.isEmpty()) {
            var counted = IntStream.range(0, stages.size())
                    .filter(i -> isForSomeCases(stages.get(i)))
                    .filter(i -> stuck.stream().anyMatch(unit -> roster.isFor(stages.get(i), unit)))
                    .mapToObj(i -> String.valueOf(i + 1))
                    .collect(Collectors.joining(", "));
            ofAll(
                    stuck.size() == all ? Severity.ERROR : Severity.WARNING,
                    "route-too-few-on-conditions",
                    Map.of("stages", counted, "count", String.valueOf(stuck.size())));
        }
    }

    /** The stages that each case of the unit goes through. */
    private List<StageDesign> always(String unit) {
        return sometimes(unit).stream().filter(stage -> !isForSomeCases(stage)).toList();
    }

    /** And those that are there for some of its cases. */
    private List<StageDesign> sometimes(String unit) {
        return stages.stream().filter(stage -> roster.isFor(stage, unit)).toList();
    }

    /** Whether it depends on the case, and not only on the kind of its unit, if the stage is there. */
    private static boolean isForSomeCases(StageDesign stage) {
        return stage.condition().criteria().stream().anyMatch(criterion -> criterion != StageCriterion.UNIT_KIND);
    }

    private Set<String> unitsWithDeciders() {
        return roster.units().keySet().stream()
                .filter(unit -> sometimes(unit).stream()
                        .noneMatch(stage -> roster.deciders(stage, unit).isEmpty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void ofAll(Severity severity, String code, Map<String, String> params) {
        found.add(new Violation("/stages", code, severity, params));
    }

    private void add(int stage, Severity severity, String code, Map<String, String> params) {
        found.add(new Violation("/stages/" + stage, code, severity, params));
    }
}
