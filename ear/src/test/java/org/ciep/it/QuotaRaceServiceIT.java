package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.ciep.it.QuotaRace.Stored;
import org.ciep.quota.QuotaLedger;
import org.ciep.world.PatchedArchive;
import org.ciep.world.World;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many clients at one quota of ten places: through the ledger, because a unit has one delegation, and organisations come later. */
@DisplayName("A quota that many clients ask at the same moment")
@ExtendWith(ArquillianExtension.class)
class QuotaRaceServiceIT {

    private static final String COUNTS = "quota-race.txt";

    @Inject
    private QuotaLedger ledger;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/ciep")
    private DataSource database;

    /** Clients and rounds are counted outside of the container, where it is known how large the proof is to be. */
    @Deployment
    static EnterpriseArchive archive() throws SQLException {
        leaveTheUnprotectedUnchecked();
        var patched = PatchedArchive.withClass("org/ciep/quota/UnprotectedLedgerStatements.class");
        return ArchiveWithTests.of(
                patched, COUNTS, clients() + " " + rounds(), QuotaRaceServiceIT.class, QuotaRace.class, Stored.class);
    }

    private static int clients() {
        return Boolean.getBoolean("ciep.proof") ? 64 : 16;
    }

    private static int rounds() {
        return Boolean.getBoolean("ciep.proof") ? 200 : 8;
    }

    private static void leaveTheUnprotectedUnchecked() throws SQLException {
        try (var connection =
                        World.shared().postgres().platformDatabase("container").asOwner();
                var statement = connection.createStatement()) {
            statement.execute("alter table quota drop constraint quota_use_ck");
            statement.execute("alter table quota add constraint quota_use_ck"
                    + " check (holder like 'UNPROTECTED%' or reserved + booked <= places)");
        }
    }

    @BeforeEach
    void open_an_edition() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into ciep.edition (number, name_zh, name_en, name_de, city_zh, city_en, city_de, mode, time_zone,
                      starts_on, ends_on, version)
                    values (7700, '届', 'Edition', 'Ausgabe', '深圳', 'Shenzhen', 'Shenzhen', 'ONLINE', 'Asia/Shanghai',
                      '2022-04-24', '2022-04-25', 0) on conflict do nothing""");
        }
    }

    @Test
    void is_filled_exactly_and_never_exceeded() throws Exception {
        int[] counts = counts();
        var race = new QuotaRace(ledger, transaction, database, counts[0]);
        for (int round = 1; round <= counts[1]; round++) {
            var alone = race.ofDemandAlone("DEMAND-" + round);
            assertWhole(alone, "demand alone, round " + round);
            assertThat(alone.held()).isEqualTo(QuotaRace.PLACES);
            assertWhole(race.ofEverything("ALL-" + round, 1000L * round), "everything, seed " + 1000L * round);
        }
    }

    /** Full, and the ledger says the same as the quota. */
    private static void assertWhole(Stored stored, String when) {
        assertThat(stored.used()).as("%s: full: %s", when, stored).isEqualTo(stored.places());
        assertThat(stored.held()).as("%s: who was told so has a place", when).isEqualTo(stored.used());
        assertThat(stored.entries())
                .as("%s: the sums of the ledger", when)
                .containsExactly(stored.reserved(), stored.booked(), stored.demand());
    }

    /** The teeth: who asks first and takes then, takes what others have taken meanwhile. */
    @Test
    void is_exceeded_where_it_is_asked_before_it_is_taken() throws Exception {
        var race = new QuotaRace(ledger, transaction, database, 16);

        var stored = race.ofDemandAlone("UNPROTECTED");

        assertThat(stored.used()).isGreaterThan(stored.places());
        assertThat(stored.entries())
                .isNotEqualTo(java.util.List.of(stored.reserved(), stored.booked(), stored.demand()));
    }

    private static int[] counts() throws IOException {
        try (var stream = Objects.requireNonNull(QuotaRaceServiceIT.class.getResourceAsStream("/" + COUNTS))) {
            var counts = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split(" ");
            return new int[] {Integer.parseInt(counts[0]), Integer.parseInt(counts[1])};
        }
    }

    /** Outside of the container only, where the report is. */
    @AfterAll
    static void report() {
        if (System.getProperty("ciep.container.home") != null) {
            Report.PROOF.add(
                    "quota: %d clients, 2 x %d rounds (seeds 1000 to %d): never above, always full, ledger equal to the rows;"
                            + " 95 %% bound of a failing round: %.4f",
                    clients(), rounds(), 1000 * rounds(), 1 - Math.pow(0.05, 0.5 / rounds()));
        }
    }
}
