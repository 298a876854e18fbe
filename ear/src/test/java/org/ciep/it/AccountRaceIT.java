package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ciep.world.MailServer.ReceivedMail;
import org.ciep.world.OwnNodes;
import org.ciep.world.Postgres;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Many orders at the same moment, and two nodes that both look for them. */
@OwnNodes
@ResourceLock(TwoNodes.TURNS)
@DisplayName("Orders for accounts, of which two nodes know,")
class AccountRaceIT {

    private static final boolean PROOF = Boolean.getBoolean("ciep.proof");
    private static final int ORDERS = PROOF ? 300 : 20;
    private static final Duration PATIENCE = Duration.ofMinutes(PROOF ? 10 : 2);

    @Test
    void are_carried_out_once_each() throws SQLException {
        var race = new Race(TwoNodes.whole().database(), "once", ORDERS);

        race.run();

        race.assertOnce();
        Report.PROOF.add("accounts: %d orders, two nodes: each account made once, its holder invited once", ORDERS);
    }

    /** The teeth: without the lock, both work on the same orders. */
    @Test
    void would_be_carried_out_by_both_without_the_lock() throws SQLException {
        var race = new Race(TwoNodes.unlocked().database(), "twice", 40);

        race.run();

        assertThatThrownBy(race::assertOnce).isInstanceOf(AssertionError.class);
    }

    /** Orders for as many organisations, by their mark. */
    private record Race(Postgres.Database database, String mark, int orders) {

        /** Written in one statement, so that both nodes find them in the same look. */
        void run() throws SQLException {
            try (var connection = database.asApplication();
                    var insert = connection.prepareStatement("""
                            insert into account_order (id, kind, organisation, organisation_name, email, name, language,
                              state, ordered_at, ordered_by, attempts, next_attempt_at, version)
                            select gen_random_uuid(), 'CREATE', 'RACE-' || ? || '-' || n, 'Muster GmbH', ? || n || '@race.example', '欧阳晓', 'en',
                              'OPEN', current_timestamp, 'Host', 0, current_timestamp, 0
                            from generate_series(1, ?) n""")) {
                insert.setString(1, mark);
                insert.setString(2, mark);
                insert.setInt(3, orders);
                insert.executeUpdate();
            }
            Waiting.patiently("all orders are carried out")
                    .atMost(PATIENCE)
                    .until(() -> count("account_order", "state = 'OPEN' and organisation") == 0);
        }

        void assertOnce() throws SQLException {
            var invited = mails();
            var accounts = IntStream.rangeClosed(1, orders).map(n -> World.shared()
                    .keycloak()
                    .administration()
                    .accountsWith(mark + n + "@race.example")
                    .size());

            assertThat(count("account_order", "state = 'DONE' and organisation"))
                    .as("orders done")
                    .isEqualTo(orders);
            assertThat(accounts).as("accounts of each").hasSize(orders).containsOnly(1);
            assertThat(invited).as("invitations of each").hasSize(orders).allSatisfy((to, mails) -> assertThat(mails)
                    .as(to)
                    .isEqualTo(1));
            for (var action : new String[] {"CREATED", "INVITED"}) {
                assertThat(count("audit_record", "action = 'ACCOUNT_" + action + "' and subject"))
                        .as(action)
                        .isEqualTo(orders);
            }
        }

        private Map<String, Long> mails() {
            return World.shared().mailServer().received().stream()
                    .map(ReceivedMail::to)
                    .filter(to -> to.startsWith(mark) && to.endsWith("@race.example"))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }

        private int count(String table, String column) throws SQLException {
            try (var connection = database.asOwner();
                    var statement = connection.prepareStatement(
                            "select count(*) from ciep." + table + " where " + column + " like ?")) {
                statement.setString(1, "RACE-" + mark + "-%");
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        }
    }
}
