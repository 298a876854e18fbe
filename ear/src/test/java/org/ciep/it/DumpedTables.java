package org.ciep.it;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.ciep.world.World;

/** What whoever takes the shared platform's database, without its keys, can read in it. */
final class DumpedTables {

    private DumpedTables() {}

    /** The tables that have this text in a column, also as bytes. */
    static List<String> with(String text) throws SQLException {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        try (var connection = World.shared().database().asOwner();
                var tables = connection.getMetaData().getTables(null, "ciep", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var statement = connection.createStatement();
                        var holds = statement.executeQuery("""
                                select exists (select from ciep."%s" t where t::text like '%%%s%%' or t::text like '%%%s%%')""".formatted(table, text, bytes))) {
                    holds.next();
                    if (holds.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
