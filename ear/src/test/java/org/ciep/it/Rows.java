package org.ciep.it;

import java.sql.Connection;
import java.sql.SQLException;
import org.ciep.world.World;

/** What stands in the tables of the shared platform. */
final class Rows {

    private Rows() {}

    /** In the transaction of a test. */
    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many there are. */
    static int count(String rows) throws SQLException {
        return Integer.parseInt(read("select count(*)::text from " + rows));
    }

    /** The text in the first one. */
    static String read(String query) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = ciep");
            try (var found = statement.executeQuery(query)) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
