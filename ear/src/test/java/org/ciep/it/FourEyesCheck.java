package org.ciep.it;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ciep.it.FourEyesTrail.Act;
import org.jspecify.annotations.Nullable;

/** Rules 1 to 4 of approval, recomputed from the audit trail: knows nothing of how the platform keeps them. */
final class FourEyesCheck {

    /** Between the look at a deputy's time and the record of the decision, a busy machine lets this much pass. */
    private static final Duration BUSY = Duration.ofSeconds(5);

    private static final Set<String> CONTRIBUTIONS = Set.of(
            "DELEGATION_OPENED",
            "MEMBER_ADDED",
            "MEMBER_CHANGED",
            "MEMBER_REMOVED",
            "IMPORT_STARTED",
            "DELEGATION_SUBMITTED");

    private static final String REVOCATION = "DECISION_REVOKED";
    private static final Set<String> DECISIONS =
            Set.of("APPROVAL_GIVEN", "STAGE_APPROVED", "CASE_APPROVED", "CASE_RETURNED", "CASE_REJECTED", REVOCATION);

    private final FourEyesModel model;
    private final Map<String, Matter> matters = new HashMap<>();
    private final Map<String, List<Naming>> namings = new HashMap<>();
    private final List<Breach> breaches = new ArrayList<>();
    private int decisions;

    FourEyesCheck(FourEyesModel model) {
        this.model = model;
    }

    /** What must never happen. */
    enum Rule {
        /** 1: whoever decides has contributed. */
        CONTRIBUTOR,
        /** 2: whoever decides has decided in the case before. */
        TWICE,
        /** 2: the stage has its decisions already or is passed over, or one before it has not all of them. */
        OUTCOME,
        /** 3: whoever is represented has contributed, or has decided before. */
        EXCLUDED,
        /** 3: nobody had named the deputy, or the time was over, or both names are not stored. */
        DEPUTY,
        /** 3: whoever is represented had not the right of the stage: a cascade, or a role that was taken away. */
        CASCADE,
        /** 4: whoever decides has not the role or the unit of the stage. */
        SCOPE
    }

    /** What happened nevertheless. */
    record Breach(Rule rule, Act act) {}

    private record Naming(String deputy, Instant from, Instant until) {}

    private record Past(int revision, int stage, boolean revocation) {}

    /** A case so far: who contributed, who decided what, and which decisions stand, by revision and stage. */
    private record Matter(
            Set<String> contributors,
            Map<String, List<Past>> decided,
            Map<Integer, TreeMap<Integer, List<String>>> standing) {

        Matter() {
            this(new HashSet<>(), new HashMap<>(), new HashMap<>());
        }

        TreeMap<Integer, List<String>> standing(int revision) {
            return standing.computeIfAbsent(revision, key -> new TreeMap<>());
        }
    }

    /** Goes through the trail in its order. */
    List<Breach> breaches(List<Act> trail) {
        trail.forEach(this::next);
        return List.copyOf(breaches);
    }

    /** How many decisions and revocations the trail had. */
    int decisions() {
        return decisions;
    }

    private void next(Act act) {
        if (act.action().equals("DEPUTY_NAMED")) {
            namings(act.object()).add(new Naming(deputy(act), instant(act, "from"), instant(act, "until")));
        } else if (act.action().equals("DEPUTY_ENDED")) {
            end(act);
        } else if (CONTRIBUTIONS.contains(act.action())) {
            matter(act).contributors().add(act.actor());
        } else if (DECISIONS.contains(act.action())) {
            decisions++;
            eyes(act);
            right(act);
            outcome(act);
        }
    }

    private static String deputy(Act act) {
        return act.details().getOrDefault("deputy", "");
    }

    private static Instant instant(Act act, String name) {
        return Instant.parse(act.details().getOrDefault(name, ""));
    }

    private List<Naming> namings(String represented) {
        return namings.computeIfAbsent(represented, key -> new ArrayList<>());
    }

    private void end(Act act) {
        var from = instant(act, "from");
        namings(act.object())
                .replaceAll(naming -> naming.deputy().equals(deputy(act))
                                && naming.from().equals(from)
                        ? new Naming(naming.deputy(), naming.from(), act.at().minus(BUSY))
                        : naming);
    }

    private Matter matter(Act act) {
        return matters.computeIfAbsent(act.subject(), subject -> new Matter());
    }

    /** Rules 1 and 2 for each name, and 3 where it is the represented official's. */
    private void eyes(Act act) {
        var matter = matter(act);
        var represented = act.represented();
        if (matter.contributors().contains(act.actor())) {
            breach(Rule.CONTRIBUTOR, act);
        }
        if (hasDecided(matter, act.actor(), act)) {
            breach(Rule.TWICE, act);
        }
        if (represented != null
                && (matter.contributors().contains(represented) || hasDecided(matter, represented, act))) {
            breach(Rule.EXCLUDED, act);
        }
        var past = new Past(act.revision(), act.stage(), isRevocation(act));
        act.names().forEach(name -> matter.decided()
                .computeIfAbsent(name, key -> new ArrayList<>())
                .add(past));
    }

    /** The same stage may be decided by the same official again in a later round; a revocation is by other eyes altogether. */
    private static boolean hasDecided(Matter matter, String name, Act act) {
        return matter.decided().getOrDefault(name, List.of()).stream()
                .anyMatch(
                        past -> isRevocation(act) || past.stage() != act.stage() || past.revision() == act.revision());
    }

    private static boolean isRevocation(Act act) {
        return act.action().equals(REVOCATION);
    }

    private void right(Act act) {
        var represented = act.represented();
        if ((represented == null) != (act.onBehalfOf() == null)) {
            breach(Rule.DEPUTY, act);
        }
        if (represented == null) {
            if (!mayDecide(act, act.actor(), act.roles())) {
                breach(Rule.SCOPE, act);
            }
            return;
        }
        if (namings(represented).stream().noneMatch(naming -> covers(naming, act))) {
            breach(Rule.DEPUTY, act);
        }
        if (!mayDecide(act, represented, model.rolesOf(represented, act.at()))) {
            breach(Rule.CASCADE, act);
        }
    }

    private static boolean covers(Naming naming, Act act) {
        return naming.deputy().equals(act.actor())
                && !act.at().isBefore(naming.from())
                && act.at().isBefore(naming.until().plus(BUSY));
    }

    private boolean mayDecide(Act act, String username, Set<String> roles) {
        var stage = stage(act);
        var escalation = act.details().get("escalatedTo");
        if (stage == null || (escalation != null && roles.contains(escalation))) {
            return stage != null;
        }
        return roles.contains(stage.role()) && (!stage.ofUnit() || act.unit().equals(model.unitOf(username)));
    }

    private FourEyesModel.@Nullable Stage stage(Act act) {
        var stages = model.route(act.edition());
        return act.stage() < 1 || act.stage() > stages.size() ? null : stages.get(act.stage() - 1);
    }

    /** One stage after the other, each decided as often as it says; only the last decision that stands is revoked. */
    private void outcome(Act act) {
        var standing = matter(act).standing(act.revision());
        boolean fits = isRevocation(act)
                ? !standing.isEmpty() && standing.lastKey() == act.stage()
                : isNext(act, standing) && hasSeat(act, standing.getOrDefault(act.stage(), List.of()));
        if (!fits) {
            breach(Rule.OUTCOME, act);
        }
        var here = standing.computeIfAbsent(act.stage(), stage -> new ArrayList<>());
        if (!isRevocation(act)) {
            here.add(act.action());
        } else if (!here.isEmpty()) {
            here.remove(here.size() - 1);
        }
        if (here.isEmpty()) {
            standing.remove(act.stage());
        }
    }

    private boolean isNext(Act act, TreeMap<Integer, List<String>> standing) {
        var before = standing.headMap(act.stage());
        var path = model.path(act.edition(), act.unit());
        int place = path.indexOf(act.stage());
        return place >= 0
                && List.copyOf(before.keySet()).equals(path.subList(0, place))
                && before.values().stream().allMatch(given -> given.contains("STAGE_APPROVED"))
                && standing.tailMap(act.stage(), false).isEmpty();
    }

    /** Approvals are given until the last one that is wanted, which ends the case at the last stage; whoever returns or rejects need not wait. */
    private boolean hasSeat(Act act, List<String> given) {
        var stage = stage(act);
        int wanted = stage == null ? 1 : stage.decisions();
        boolean open = given.stream().allMatch("APPROVAL_GIVEN"::equals);
        return switch (act.action()) {
            case "APPROVAL_GIVEN" -> open && given.size() < wanted - 1;
            case "STAGE_APPROVED" -> open && given.size() == wanted - 1 && !isLast(act);
            case "CASE_APPROVED" -> open && given.size() == wanted - 1 && isLast(act);
            default -> open && given.size() < wanted;
        };
    }

    private boolean isLast(Act act) {
        var path = model.path(act.edition(), act.unit());
        return path.indexOf(act.stage()) == path.size() - 1;
    }

    private void breach(Rule rule, Act act) {
        breaches.add(new Breach(rule, act));
    }
}
