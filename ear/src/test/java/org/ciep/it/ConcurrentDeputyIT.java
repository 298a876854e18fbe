package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An official and the official's deputy decide the same case at the same moment, on the same version of it. */
@DisplayName("A case that a deputy and the represented official decide at the same moment")
class ConcurrentDeputyIT {

    @Test
    void is_decided_once_and_the_other_one_is_told() throws InterruptedException {
        var deputies = Deputies.known();
        deputies.name("approver.gd", "ministry");
        try {
            var race = DecisionRace.ofDeputyAndPrincipal(World.shared().platform());
            for (int trial = 1; trial <= ConcurrentDecisionIT.TRIALS; trial++) {
                var result = race.run(5500 + trial);

                assertThat(result.statuses()).as("trial %d", trial).containsExactlyInAnyOrder(201, 409);
                assertThat(result.codes()).contains("case-changed");
                assertThat(result.decisions()).isEqualTo(1);
            }
        } finally {
            deputies.endAll();
        }
        Report.PROOF.add(
                "%d races of deputy and represented official, no double decision; 95 %% bound of its probability: %.4f",
                ConcurrentDecisionIT.TRIALS, 1 - Math.pow(0.05, 1.0 / ConcurrentDecisionIT.TRIALS));
    }

    @Test
    void is_not_decided_by_a_deputy_who_is_ended_at_that_moment() throws SQLException {
        var deputies = Deputies.known();
        var deputy = deputies.name("approver.gd", "ministry");
        var delegation = Guangdong.submittedWith(1);
        var seen = delegation.seenBy(Users.client("ministry"));
        var address = "/cases/" + seen.getString("reference") + "/decisions";
        CompletableFuture<Answer> decision;
        try (var connection = World.shared().database().asOwner()) {
            connection.setAutoCommit(false);
            endUncommitted(connection, deputy.getString("id"));
            decision = CompletableFuture.supplyAsync(
                    () -> Users.client("ministry").post(address, DeputyDecisionIT.decision(seen, "approver.gd")));
            Waiting.awaitOneFor(connection);
            connection.commit();
        }

        assertThat(decision.join().code()).isEqualTo("not-deputy");
        assertThat(delegation.seenBy(Guangdong.approver()).getJsonArray("decisions"))
                .isEmpty();
    }

    @Test
    void counts_officials_where_the_application_cannot_write() throws SQLException {
        try (var connection = World.shared().database().asApplication();
                var statement = connection.createStatement();
                var rights = statement.executeQuery("""
                        select has_table_privilege('decision_official', 'select'),
                          has_any_column_privilege('decision_official', 'insert, update')
                            or has_table_privilege('decision_official', 'insert, update, delete')
                            or has_table_privilege('case_official', 'insert, update, delete')""")) {
            rights.next();

            assertThat(rights.getBoolean(1)).isTrue();
            assertThat(rights.getBoolean(2)).isFalse();
        }
    }

    private static void endUncommitted(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update ciep.deputy set ended_at = valid_from, ended_by = 'admin', ended_by_name = 'x', version = version + 1
                where id = cast(? as uuid)""")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }
}
