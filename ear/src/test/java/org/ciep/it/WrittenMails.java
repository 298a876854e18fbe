package org.ciep.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ciep.world.Postgres;

/** Mails in the outbox of a database, written as the platform writes them: with the rights of the application, by transactions. */
final class WrittenMails {

    private static final String INSERT = """
            insert into outbox_message (id, message_id, recipient, address, kind, language, subject, body, state, attempts,
              created_at, next_attempt_at, version)
            values (?, ?, 'outbox.reader', ?, 'CASE_WAITS', 'en', 'Case', 'A case waits', 'WAITING', 0,
              current_timestamp, current_timestamp, 0)""";

    private static final String READER = "reader@example.cn";

    /** What the mail library itself takes for no address, whatever the server would say. */
    private static final String NOBODY = "no address";

    private final Postgres.Database database;
    private final List<String> committed = new ArrayList<>();
    private final List<String> rolledBack = new ArrayList<>();

    WrittenMails(Postgres.Database database) throws SQLException {
        this.database = database;
        try (var connection = database.asApplication();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into official (username, display_name, email, language, roles, active, known_at)
                    values ('outbox.reader', 'Reader', 'reader@example.cn', 'en', '{}', false, current_timestamp)""");
        }
    }

    /** Transactions of ten mails each, and after each one another that is rolled back. */
    void write(int mails) throws SQLException {
        try (var connection = database.asApplication()) {
            connection.setAutoCommit(false);
            for (int written = 0; written < mails; written += 10) {
                committed.addAll(ten(connection));
                connection.commit();
                rolledBack.addAll(ten(connection));
                connection.rollback();
            }
        }
    }

    /** One that nobody will ever take: it is due before all that are written afterwards. */
    void writePoison() throws SQLException {
        try (var connection = database.asApplication();
                var insert = connection.prepareStatement(INSERT)) {
            bind(insert, UUID.randomUUID(), NOBODY);
            insert.executeUpdate();
        }
    }

    /** How often that one was tried, which is not sent. */
    int attemptsOfPoison() throws SQLException {
        try (var connection = database.asApplication();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select attempts from outbox_message where address = '" + NOBODY + "' and state <> 'SENT'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void bind(PreparedStatement insert, UUID id, String address) throws SQLException {
        insert.setObject(1, id);
        insert.setString(2, "<" + id + "@test>");
        insert.setString(3, address);
    }

    private static List<String> ten(Connection connection) throws SQLException {
        var ids = new ArrayList<String>();
        try (var insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < 10; i++) {
                var id = UUID.randomUUID();
                ids.add("<" + id + "@test>");
                bind(insert, id, READER);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return ids;
    }

    /** The Message-IDs of what was committed. */
    List<String> committed() {
        return committed;
    }

    List<String> rolledBack() {
        return rolledBack;
    }

    /** How many are not sent yet, of those that can be. */
    int open() throws SQLException {
        try (var connection = database.asApplication();
                var statement = connection.createStatement();
                var counted = statement.executeQuery("""
                        select count(*) from outbox_message where address = 'reader@example.cn' and state <> 'SENT'""")) {
            counted.next();
            return counted.getInt(1);
        }
    }
}
