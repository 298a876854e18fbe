package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The inbox of a ministry's official over a million cases of ten editions, 12,000 of which wait: beside a request that does
 * nothing, and the page's two queries written by hand. All figures are 95th percentiles, in milliseconds.
 */
@Tag("bench")
@DisplayName("The inbox over a million cases")
class InboxBenchIT {

    private static final int RUNS = 200;
    private static final int PAGE = 50;
    private static final int FAR = 200;
    private static final int EDITION = 9010;
    private static final int OLDEST = 9001;

    private static final String WAITING = """
            from approval_case c join approval_stage s on s.route_id = c.route_id and s.position = c.stage
            where c.edition = 9010 and c.status = 'OPEN'
              and not exists (select 1 from case_involved i where i.case_id = c.id and i.username = 'ministry')
              and not exists (
                select 1 from approval_decision d
                where d.case_id = c.id and (d.decided_by = 'ministry' or d.on_behalf_of = 'ministry')
                  and (d.round = c.round or d.stage <> c.stage))
              and (s.role = 'ministry-approver' and s.scope <> 'UNIT'
                or c.escalated_at is not null and s.escalation_role = 'ministry-approver')
            """;

    private final ApiClient ministry = Users.client("ministry");

    /** What took how long, without and with nine editions more. */
    private record Figures(double nothing, double sql, double first, double far) {

        double floor() {
            return nothing + sql;
        }
    }

    @Test
    void costs_little_more_than_its_queries_on_every_page() throws SQLException {
        var users = new NodeUsers(World.shared().platform());
        users.openEdition(EDITION);
        fill(EDITION, EDITION);
        measure(); // a server that has just started answers slower, however many cases there are
        var tenth = measure();
        fill(OLDEST, EDITION - 1);
        var all = measure();

        Report.BENCH.add(
                "inbox over 1,000,000 cases, p95: %.1f ms; floor (no-op request %.1f + raw SQL %.1f): %.1f ms; ratio %.2f",
                all.first(), all.nothing(), all.sql(), all.floor(), all.first() / all.floor());
        Report.BENCH.add(
                "inbox page %d, p95: %.1f ms; floor (page 1): %.1f ms; ratio %.2f",
                FAR, all.far(), all.first(), all.far() / all.first());
        Report.BENCH.add(
                "inbox over ten times the cases, p95: %.1f ms; floor (100,000 cases): %.1f ms, of which raw SQL %.1f; ratio %.2f",
                all.first(), tenth.first(), tenth.sql(), all.first() / tenth.first());
        assertThat(all.first()).isLessThan(3 * all.floor());
        assertThat(all.far()).isLessThan(1.3 * all.first());
        assertThat(all.first()).isLessThan(1.5 * tenth.first());
    }

    private Figures measure() throws SQLException {
        var first = "/cases?view=waiting&limit=" + PAGE + "&edition=" + EDITION;
        var far = first + "&after=" + cursorOf(first, FAR);
        try (var connection = World.shared().database().asApplication();
                var page = connection.prepareStatement(
                        "select c.*, s.role " + WAITING + " order by c.due_order, c.id limit " + (PAGE + 1));
                var count = connection.prepareStatement("select count(*) " + WAITING)) {
            var p95 = Timings.p95(
                    RUNS,
                    List.of(
                            () -> ministry.get("/session").expect(200),
                            () -> Timings.rows(page, count),
                            () -> ministry.get(first).expect(200),
                            () -> ministry.get(far).expect(200)));
            return new Figures(p95.get(0), p95.get(1), p95.get(2), p95.get(3));
        }
    }

    /** Where the page of this number begins. */
    private String cursorOf(String first, int number) {
        var cursor = "";
        for (int page = 1; page < number; page++) {
            cursor = ministry.get(cursor.isEmpty() ? first : first + "&after=" + cursor)
                    .expect(200)
                    .json()
                    .getString("next");
        }
        return cursor;
    }

    /** 100,000 cases of each edition. In the newest, 12,000 wait at the ministry and 8,000 at the units; all others are approved. */
    private static void fill(int from, int to) throws SQLException {
        try (var connection = World.shared().database().asOwner()) {
            connection.setAutoCommit(false);
            execute(connection, "alter table ciep.approval_decision disable trigger user");
            for (int edition = from; edition <= to; edition++) {
                execute(connection, CASES.replace(":edition", String.valueOf(edition)));
            }
            for (int stage = 1; stage <= 2; stage++) {
                execute(
                        connection,
                        DECISIONS.replace(":stage", String.valueOf(stage)) + " between " + from + " and " + to);
            }
            execute(connection, INVOLVED + " between " + from + " and " + to);
            execute(connection, "alter table ciep.approval_decision enable trigger user");
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "vacuum analyze ciep.approval_case, ciep.approval_decision, ciep.case_involved");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final String CASES = """
            insert into ciep.approval_case (id, reference, kind, subject_id, subject_reference, edition, unit_code, route_id, status,
              round, stage, subject_size, opened_at, since, due_at, submitted_by, submitted_by_name, version)
            select gen_random_uuid(), ':edition-D-' || lpad(n::text, 6, '0'), 'DELEGATION', gen_random_uuid(), ':edition-' || unit,
              :edition, unit, (select id from ciep.approval_route where kind = 'DELEGATION' and number = 1),
              case when open then 'OPEN' else 'APPROVED' end, 1, case when n <= 8000 then 1 else 2 end, 20,
              now() - n * interval '20 seconds', now() - n * interval '10 seconds',
              case when open then now() + interval '5 days' + n * interval '30 seconds' end, 'editor', 'Editor', 2
            from (
              select n, :edition = 9010 and n <= 20000 as open, units[1 + n % array_length(units, 1)] as unit
              from generate_series(1, 100000) n
              cross join (select array_agg(code order by code) as units from ciep.delegating_unit) u) made""";

    private static final String DECISIONS = """
            insert into ciep.approval_decision (id, case_id, round, stage, seat, turn, seen_version, outcome, decided_by, decided_by_name,
              decided_at, due_at, waited_seconds, version)
            select gen_random_uuid(), id, 1, :stage, 1, 1, 0, 'APPROVE',
              case when :stage = 1 then 'approver.' || unit_code when subject_id::text < '8' then 'ministry' else 'ministry2' end,
              'Official', since, since, 60, 0
            from ciep.approval_case where (stage > :stage or status = 'APPROVED') and edition""";

    private static final String INVOLVED = """
            insert into ciep.case_involved (case_id, username)
            select id, 'editor.' || unit_code from ciep.approval_case where edition""";
}
