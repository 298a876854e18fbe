package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.ciep.world.ApiClient;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The ministry approves a thousand cases for good, after a preview: beside the same rows written by a few statements for all of them in
 * one transaction, which is rolled back; and what others notice of it meanwhile. The server is warm, as one is that has been in use: the
 * units have approved these cases and three times as many others, each its own at once, and the ministry has approved the others while
 * somebody read. The mails about all that are still leaving, beside the figures and beside their floors.
 */
@Tag("bench")
@DisplayName("The approval of a thousand cases")
class BulkBenchIT {

    private static final List<String> PROVINCES = List.of("gd", "bj", "sh", "sd", "zj", "js", "sc", "hb", "fj", "sz");
    private static final int CASES = 1000;
    private static final int FIRST_EDITION = 9101;
    private static final List<Integer> WARMING_EDITIONS = List.of(9301, 9401, 9601);
    private static final int THREADS = 3;
    private static final int QUIET = 400;

    private final NodeUsers users = new NodeUsers(World.shared().platform());

    @Test
    void takes_a_second_and_holds_nobody_up() throws SQLException, InterruptedException, ExecutionException {
        var ministry = users.client("ministry");
        var before = warm(ministry);
        var references = submitAndApproveByUnits(FIRST_EDITION);
        double floor = Math.min(sets(), sets());
        var quiet = new ArrayList<Double>();
        while (quiet.size() < QUIET) {
            quiet.add(other());
        }
        long start = System.nanoTime();
        var prepared = prepare(ministry, references, 1);
        double preview = millis(start);
        var meanwhile = new ArrayList<Double>();
        double bulk = whileOthersRead(meanwhile, () -> decideAll(ministry, prepared));

        var ratio = p99(meanwhile) / p99(quiet);
        Report.BENCH.add(
                "bulk approval of %d cases on a warm server: %.0f ms (preview before it: %.0f ms; the approvals that warmed it: %s ms);"
                        + " floor (set-based SQL): %.0f ms; ratio %.1f",
                CASES, bulk, preview, before, floor, bulk / floor);
        Report.BENCH.add(
                "others meanwhile, p99 of %d requests: %.1f ms; floor (%d requests in quiet): %.1f ms; ratio %.2f",
                meanwhile.size(), p99(meanwhile), quiet.size(), p99(quiet), ratio);
        assertThat(bulk).isLessThan(1000).isLessThan(30 * floor);
        assertThat(ratio).isLessThan(2);
    }

    /** What each thousand took, the first on a server that has just started. */
    private String warm(ApiClient ministry) throws InterruptedException, ExecutionException {
        var took = new ArrayList<String>();
        for (int first : WARMING_EDITIONS) {
            var prepared = prepare(ministry, submitAndApproveByUnits(first), 1);
            took.add("%.0f".formatted(whileOthersRead(new ArrayList<>(), () -> decideAll(ministry, prepared))));
        }
        return String.join(", ", took);
    }

    /** One delegation for each of ten provinces in each of a hundred editions, at the ministry now. */
    private List<String> submitAndApproveByUnits(int firstEdition) throws InterruptedException, ExecutionException {
        users.client("admin").post("/officials/readings", object()).expect(200);
        editionsFrom(firstEdition).forEach(users::openEdition);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var units = new ArrayList<Future<List<String>>>();
            for (var province : PROVINCES) {
                units.add(threads.submit(() -> atTheMinistry(firstEdition, province)));
            }
            var references = new ArrayList<String>();
            for (var unit : units) {
                references.addAll(unit.get());
            }
            return references;
        } finally {
            threads.shutdownNow();
        }
    }

    private static IntStream editionsFrom(int first) {
        return IntStream.range(first, first + CASES / PROVINCES.size());
    }

    /** What a province submits to each edition, approved by its unit. */
    private List<String> atTheMinistry(int firstEdition, String province) {
        var submitted = editionsFrom(firstEdition)
                .mapToObj(edition -> ProvinceCase.submitted(users::client, edition, province))
                .toList();
        var approver = users.client("approver." + province);
        decideAll(approver, prepare(approver, submitted, 0));
        return submitted;
    }

    private static JsonObject prepare(ApiClient official, List<String> references, int version) {
        var cases = Json.createArrayBuilder();
        references.forEach(reference -> cases.add(object("reference", reference, "revision", 1, "version", version)));
        var prepared = official.post("/bulk-decisions", object("outcome", "APPROVE", "cases", cases.build()))
                .expect(201)
                .json();
        assertThat(prepared.getInt("ready")).isEqualTo(references.size());
        return prepared;
    }

    private static double decideAll(ApiClient official, JsonObject prepared) {
        long start = System.nanoTime();
        var state = prepared;
        while (state.getInt("ready") > 0) {
            state = official.post("/bulk-decisions/" + prepared.getString("id") + "/steps", object())
                    .expect(200)
                    .json();
        }
        assertThat(state.getInt("decided")).isEqualTo(prepared.getInt("ready"));
        return millis(start);
    }

    private interface Timed {
        double run();
    }

    private double whileOthersRead(List<Double> times, Timed bulk) throws InterruptedException, ExecutionException {
        var over = new AtomicBoolean();
        var thread = Executors.newSingleThreadExecutor();
        try {
            var reading = thread.submit(() -> {
                while (!over.get()) {
                    times.add(other());
                }
            });
            double took = bulk.run();
            over.set(true);
            reading.get();
            return took;
        } finally {
            thread.shutdownNow();
        }
    }

    /** Somebody of a unit opens the inbox. */
    private double other() {
        long start = System.nanoTime();
        users.client("approver.gd")
                .get("/cases?view=all&edition=" + FIRST_EDITION)
                .expect(200);
        return millis(start);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double p99(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() * 99 / 100);
    }

    private static double sets() throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (var sql : SETS) {
                assertThat(statement.executeUpdate(sql)).isGreaterThanOrEqualTo(CASES);
            }
            double took = millis(start);
            connection.rollback();
            return took;
        }
    }

    private static final String OPEN = "edition >= 9101 and status = 'OPEN' and stage = 2";

    private static final List<String> SETS = List.of(
            """
            insert into ciep.approval_decision (id, case_id, round, stage, seat, turn, seen_version, outcome, decided_by, decided_by_name,
              decided_at, due_at, waited_seconds, version)
            select gen_random_uuid(), id, round, stage, 1, 1, version, 'APPROVE', 'ministry', 'Ministry', now(), due_at, 1, 0
            from ciep.approval_case where %s""".formatted(OPEN),
            """
            insert into ciep.audit_record (id, at, actor, actor_name, roles, action, object_kind, object, subject, edition, unit_code,
              details)
            select gen_random_uuid(), now(), 'ministry', 'Ministry', 'ministry-approver', 'CASE_APPROVED', 'CASE', reference,
              subject_reference, edition, unit_code, '{"revision":"1","stage":"2"}'
            from ciep.approval_case where %s""".formatted(OPEN),
            """
            insert into ciep.notification (id, recipient, recipient_name, kind, case_reference, subject_reference, edition, unit_code,
              at, delivery, version)
            select gen_random_uuid(), username, display_name, 'CASE_APPROVED', reference, subject_reference, edition, c.unit_code,
              now(), 'CONSOLE', 0
            from ciep.approval_case c
            join ciep.official o on o.unit_code = c.unit_code and 'delegation-editor' = any (o.roles) where %s""".formatted(OPEN),
            """
            update ciep.delegation_revision r set status = 'APPROVED', version = r.version + 1
            from ciep.approval_case c where c.subject_id = r.delegation_id and r.number = c.round and c.%s""".formatted(OPEN.replace("status", "c.status").replace("stage", "c.stage")),
            """
            update ciep.delegation d set status = 'APPROVED', changed_at = now(), version = d.version + 1
            from ciep.approval_case c where c.subject_id = d.id and c.%s""".formatted(OPEN.replace("status", "c.status").replace("stage", "c.stage")),
            """
            update ciep.approval_case set status = 'APPROVED', since = now(), due_at = null, remind_at = null, version = version + 1
            where %s""".formatted(OPEN));
}
