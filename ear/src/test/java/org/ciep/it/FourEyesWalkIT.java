package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ciep.it.FourEyesModel.Stage;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Walks of a model with eight users, five roles (the fifth is the administrator's, who names and ends deputies), deputies and four
 * routes. What the platform refuses is fine; what it did is judged afterwards, from the audit trail alone. The seed of a run is in the report, and {@code -Dciep.seed}
 * sets it, as {@code -Dciep.walks} the number of walks.
 */
@DisplayName("Four eyes, whatever people do")
class FourEyesWalkIT {

    private static final int STEPS = Boolean.getBoolean("ciep.proof") ? 40 : 20;
    private static final int WALKS = Integer.getInteger("ciep.walks", Boolean.getBoolean("ciep.proof") ? 5000 : 6);
    private static final long SEED = Long.getLong("ciep.seed", 20220315L);
    private static final int MANY = 100;
    private static final int FIRST_EDITION = 1501;

    private static final Stage UNIT = new Stage("unit-approver", true, 1);
    private static final Stage MINISTRY = new Stage("ministry-approver", false, 1);
    private static final Stage TWO_OF_UNIT = new Stage("unit-approver", true, 2);
    private static final Stage TWO_OF_MINISTRY = new Stage("ministry-approver", false, 2);

    /** The host city has a say in what comes from an autonomous region. */
    private static final Stage HOST_FOR_REGIONS =
            new Stage("host-reviewer", false, 1, Set.of("CN-XZ", "CN-NX", "CN-GX"));

    static final List<List<Stage>> ROUTES = List.of(
            List.of(UNIT, MINISTRY),
            List.of(UNIT, UNIT, MINISTRY),
            List.of(MINISTRY, UNIT),
            List.of(TWO_OF_UNIT, HOST_FOR_REGIONS, TWO_OF_MINISTRY));

    private static final List<List<String>> UNITS = Boolean.getBoolean("ciep.proof")
            ? List.of(
                    List.of("CN-XZ", "CN-QH"),
                    List.of("CN-NX", "CN-GS"),
                    List.of("CN-HL", "CN-JL"),
                    List.of("CN-YN", "CN-GX"))
            : List.of(List.of("CN-XZ", "CN-QH"), List.of("CN-NX", "CN-GS"));

    private final FourEyesModel model = new FourEyesModel();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int edition = FIRST_EDITION;

    @Test
    void are_four_in_every_walk() throws SQLException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        var groups = groups(World.shared().platform());
        int rounds = (WALKS + ROUTES.size() * groups.size() - 1) / (ROUTES.size() * groups.size());
        try {
            for (var route : ROUTES) {
                routes().publishStages(stages(routes().builtIn(), route));
                walk(groups, route, rounds);
            }
        } finally {
            routes().publishStages(routes().builtIn());
            FourEyesPeople.leave(groups);
        }
        judge(groups.size() * rounds * ROUTES.size(), (System.nanoTime() - began) / 1_000_000_000);
    }

    /** Asked for anew, because the administrator's token does not live as long as many walks take. */
    private static Routes routes() {
        return new Routes("DELEGATION");
    }

    private List<FourEyesPeople> groups(URI node) {
        var groups = new ArrayList<FourEyesPeople>();
        var accounts = Json.createArrayBuilder();
        for (var units : UNITS) {
            var people = new FourEyesPeople(node, model, "eyes" + groups.size(), units);
            accounts.addAll(people.accounts());
            groups.add(people);
        }
        World.shared().keycloak().administration().addAccounts(accounts);
        Deputies.known();
        return groups;
    }

    private static JsonArray stages(JsonArray builtIn, List<Stage> route) {
        var stages = Json.createArrayBuilder();
        route.forEach(stage -> stages.add(design(builtIn.getJsonObject(stage.ofUnit() ? 0 : 1), stage)));
        return stages.build();
    }

    private static JsonObjectBuilder design(JsonObject builtIn, Stage stage) {
        var design = Json.createObjectBuilder(builtIn).add("decisions", stage.decisions());
        return stage.units().isEmpty()
                ? design
                : design.add("role", stage.role())
                        .add("scope", "HOST")
                        .add("condition", Routes.condition(false, "AUTONOMOUS_REGION"));
    }

    /** Each group with its own two units, at the same time; a round has one edition for all of them. */
    private void walk(List<FourEyesPeople> groups, List<Stage> route, int rounds)
            throws InterruptedException, ExecutionException {
        int first = edition;
        edition += rounds;
        for (int number = first; number < edition; number++) {
            model.route(number, route);
            groups.get(0).openEdition(number);
        }
        var threads = Executors.newFixedThreadPool(groups.size());
        try {
            var walks = new ArrayList<Future<Void>>();
            for (int group = 0; group < groups.size(); group++) {
                int place = group;
                walks.add(threads.submit(() -> walkAll(groups.get(place), place, first, first + rounds)));
            }
            for (var walk : walks) {
                walk.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void walkAll(FourEyesPeople people, int group, int first, int end) throws InterruptedException {
        for (int number = first; number < end; number++) {
            long seed = SEED + number * 10L + group;
            var walk = new FourEyesWalk(people, number, seed);
            try {
                walk.walk(STEPS, List.of());
            } catch (IllegalStateException e) {
                throw new IllegalStateException("Walk with seed " + seed + ": " + e.getMessage(), e);
            }
            assertThat(walk.outOfScope()).as("seed %d", seed).isEmpty();
            count(counts, walk.counts());
            count(refusals, walk.refusals());
        }
        return null;
    }

    private synchronized void count(Map<String, Integer> all, Map<String, Integer> more) {
        more.forEach((what, times) -> all.merge(what, times, Integer::sum));
    }

    private void judge(int walks, long seconds) throws SQLException {
        try (var connection = World.shared().database().asOwner()) {
            var trail = FourEyesTrail.of(connection, FIRST_EDITION, edition, model.people());
            var check = new FourEyesCheck(model);

            assertThat(check.breaches(trail)).as("seed %d", SEED).isEmpty();
            assertThat(check.decisions()).isGreaterThan(2 * walks);
            assertThat(counts).as("what was done").containsKeys("decision done", "parallel done", "bulk done");
            if (walks >= MANY) {
                assertThat(counts.values()).as("every step was done: " + counts).doesNotContain(0);
            }
            Report.PROOF.add(
                    "four eyes: %d walks of %d steps (seed %d) in %d s, %d decisions in the trail, no breach; 95 %% bound of the"
                            + " probability of a breach in a walk: %.4f; steps: %s; refusals: %s",
                    walks, STEPS, SEED, seconds, check.decisions(), 1 - Math.pow(0.05, 1.0 / walks), counts, refusals);
        }
    }
}
