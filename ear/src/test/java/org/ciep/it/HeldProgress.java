package org.ciep.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.ciep.world.Postgres;

/** Holds every import of a database at the moment at which it writes how far it is, until this is closed. */
final class HeldProgress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Connection connection;

    HeldProgress(Postgres.Database database) throws SQLException {
        this.connection = database.asOwner();
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(1)");
            statement.execute("""
                    create or replace function ciep.hold_progress() returns trigger language plpgsql as
                    'begin perform pg_advisory_xact_lock(1); return new; end'""");
            statement.execute("""
                    create or replace trigger list_import_progress before update on ciep.list_import
                    for each row when (new.progress_done > old.progress_done) execute function ciep.hold_progress()""");
        }
    }

    /** Returns when an import is being held. */
    void awaitImport() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isHolding()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("No import came so far within " + PATIENCE);
            }
        }
    }

    private boolean isHolding() throws SQLException {
        try (var statement = connection.createStatement();
                var waiting = statement.executeQuery("""
                        select 1 from pg_locks l join pg_database d on d.oid = l.database
                        where d.datname = current_database() and l.locktype = 'advisory' and not l.granted""")) {
            return waiting.next();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
