package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@DisplayName("A request that the database ends in a deadlock")
class DeadlockIT {

    private final AcmeStaff acme = AcmeStaff.ofAccredited();

    DeadlockIT() throws SQLException {}

    @Test
    void changes_nothing_is_told_to_come_again_and_then_does_what_it_was_to_do() throws SQLException {
        var reference = acme.vetted();
        var granting = acme.granting(reference);

        var ended = deadlocked(reference, granting);

        assertThat(ended.expect(503).code()).isEqualTo("server-busy");
        assertThat(ended.header("Retry-After")).isEqualTo("1");
        assertThat(acme.status(reference)).isEqualTo("VETTING");
        granting.get().expect(201);
        assertThat(acme.status(reference)).isEqualTo("GRANTED");
    }

    /**
     * The request locks the case, the organisation, the accreditation. Held up at the organisation, it comes to the accreditation as the
     * last one of the circle, and so is the one that is ended: the other looks for a circle only after a minute.
     */
    private Answer deadlocked(String reference, Supplier<Answer> request) throws SQLException {
        try (var holdingUp = begun();
                var other = begun()) {
            Rows.run(other, "set deadlock_timeout = '1min'");
            Rows.run(
                    other,
                    "select 1 from ciep.staff_accreditation where reference = '" + reference + "' for no key update");
            Rows.run(
                    holdingUp,
                    "select 1 from ciep.organisation_accreditation where id = '" + acme.organisation
                            + "' for no key update");
            int session = numberOf(other);
            var answer = CompletableFuture.supplyAsync(request);
            Waiting.awaitOneFor(holdingUp);

            var waiting = CompletableFuture.runAsync(() -> lockCase(other, reference));
            Waiting.awaitSession(session, holdingUp);
            holdingUp.commit();

            waiting.join();
            other.rollback();
            return answer.join();
        }
    }

    private static Connection begun() throws SQLException {
        var connection = World.shared().database().asSuperuser();
        connection.setAutoCommit(false);
        return connection;
    }

    private static int numberOf(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private static void lockCase(Connection connection, String reference) {
        try {
            Rows.run(
                    connection,
                    "select 1 from ciep.approval_case where subject_reference = '" + reference + "' for no key update");
        } catch (SQLException e) {
            throw new IllegalStateException("The other one was ended", e);
        }
    }
}
