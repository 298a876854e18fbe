package org.ciep.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Whoever waits for what a connection of the test holds. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Waiting() {}

    /** Returns when somebody does. */
    static void awaitOneFor(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select count(*) from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))")) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                try (var waiting = statement.executeQuery()) {
                    waiting.next();
                    if (waiting.getInt(1) > 0) {
                        return;
                    }
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
        throw new IllegalStateException("Nobody waits for what is held");
    }
}
