package org.ciep.it;

import java.sql.Connection;
import java.sql.SQLException;
import org.ciep.world.Postgres;

/** Holds whoever works on a database at the moment at which it writes how far it is, until this is closed. */
final class HeldProgress implements AutoCloseable {

    private final Connection connection;

    private HeldProgress(Postgres.Database database, String table, String progress) throws SQLException {
        this.connection = database.asOwner();
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(1)");
            statement.execute("""
                    create or replace function ciep.hold_progress() returns trigger language plpgsql as
                    'begin perform pg_advisory_xact_lock(1); return new; end'""");
            statement.execute("""
                    create or replace trigger held_progress before update on ciep.%s
                    for each row when (%s) execute function ciep.hold_progress()""".formatted(table, progress));
        }
    }

    /** Every import, when rows are stored. */
    static HeldProgress ofImports(Postgres.Database database) throws SQLException {
        return new HeldProgress(database, "list_import", "new.progress_done > old.progress_done");
    }

    /** Every order for an account, when the realm has made it. */
    static HeldProgress ofAccounts(Postgres.Database database) throws SQLException {
        return new HeldProgress(
                database, "account_order", "new.realm_account is not null and old.realm_account is null");
    }

    /** Every order for an account, when the realm has invited its holder. */
    static HeldProgress ofInvitations(Postgres.Database database) throws SQLException {
        return new HeldProgress(database, "account_order", "new.invited_at is not null and old.invited_at is null");
    }

    /** Returns when somebody is being held. */
    void await() {
        Waiting.patiently("somebody comes so far").until(this::isHolding);
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
