package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The lists of staff over a million accreditations of ten editions, in the newest of which the coordinator's organisation has 12,000 of
 * 100,000: beside a request that does nothing, and the page's two queries written by hand. All figures are 95th percentiles, in
 * milliseconds.
 */
@Tag("bench")
@DisplayName("The list of staff over a million accreditations")
class StaffListBenchIT {

    private static final int RUNS = 200;
    private static final int PAGE = 50;
    private static final int FAR = 200;
    private static final String LIST =
            "/editions/" + ManyStaff.NEWEST + "/staff-accreditations?sort=name&limit=" + PAGE;

    @BeforeAll
    static void fill() throws SQLException {
        ManyStaff.fill();
    }

    @Test
    void costs_the_host_city_little_more_than_its_queries_on_every_page() throws SQLException {
        assertCheap("host city's", Users.client("host").unobserved(), "");
    }

    @Test
    void costs_the_coordinator_little_more_than_its_queries_on_every_page() throws SQLException {
        assertCheap(
                "coordinator's", Users.client("coordinator.acme").unobserved(), " and s.organisation_code = 'ACME'");
    }

    private static void assertCheap(String whose, ApiClient reader, String scope) throws SQLException {
        var from = "from staff_accreditation s where s.edition = " + ManyStaff.NEWEST + scope;
        var far = LIST + "&after=" + cursorOf(reader);
        try (var connection = World.shared().database().asApplication();
                var page = connection.prepareStatement(
                        "select s.* " + from + " order by s.sort_name, s.id limit " + (PAGE + 1));
                var count = connection.prepareStatement("select count(*) " + from)) {
            var p95 = Timings.p95(
                    RUNS,
                    List.of(
                            () -> reader.get("/session").expect(200),
                            () -> Timings.rows(page, count),
                            () -> reader.get(LIST).expect(200),
                            () -> reader.get(far).expect(200)));
            double nothing = p95.get(0);
            double sql = p95.get(1);
            double first = p95.get(2);
            report(whose, p95);
            assertThat(first).isLessThan(3 * (nothing + sql));
            assertThat(p95.get(3)).isLessThan(1.3 * first);
        }
    }

    private static void report(String whose, List<Double> p95) {
        double floor = p95.get(0) + p95.get(1);
        Report.BENCH.add(
                "%s list of staff over 1,000,000 accreditations, p95: %.1f ms; floor (no-op request %.1f + raw SQL %.1f): %.1f ms; ratio %.2f",
                whose, p95.get(2), p95.get(0), p95.get(1), floor, p95.get(2) / floor);
        Report.BENCH.add(
                "%s list of staff, page %d, p95: %.1f ms; floor (page 1): %.1f ms; ratio %.2f",
                whose, FAR, p95.get(3), p95.get(2), p95.get(3) / p95.get(2));
    }

    /** Where the far page begins. */
    private static String cursorOf(ApiClient reader) {
        var cursor = "";
        for (int page = 1; page < FAR; page++) {
            cursor = reader.get(cursor.isEmpty() ? LIST : LIST + "&after=" + cursor)
                    .expect(200)
                    .json()
                    .getString("next");
        }
        return cursor;
    }
}
