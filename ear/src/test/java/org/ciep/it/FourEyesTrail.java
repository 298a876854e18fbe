package org.ciep.it;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the audit trail says of some editions' cases and of some people's deputies: {@code audit_record}, and no other table. */
final class FourEyesTrail {

    private static final String ACTS = """
            select at, actor, on_behalf_of, roles, action, object, subject, edition, unit_code, details
            from audit_record
            where edition between ? and ? or (object_kind = 'DEPUTY' and object = any (?))
            order by at, id""";

    private FourEyesTrail() {}

    /**
     * One record.
     *
     * @param roles of the actor, as the token said then
     * @param edition 0 if it belongs to none
     */
    record Act(
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            Set<String> roles,
            String action,
            String object,
            String subject,
            int edition,
            String unit,
            Map<String, String> details) {

        /** User name of the official in whose name it was done. */
        @Nullable
        String represented() {
            return details.get("represented");
        }

        int revision() {
            return Integer.parseInt(details.getOrDefault("revision", "0"));
        }

        int stage() {
            return Integer.parseInt(details.getOrDefault("stage", "0"));
        }

        /** Who counts as having done it: the actor, and whoever was represented. */
        List<String> names() {
            var represented = represented();
            return represented == null ? List.of(actor) : List.of(actor, represented);
        }
    }

    /** In the order of time. */
    static List<Act> of(Connection connection, int firstEdition, int lastEdition, Collection<String> people)
            throws SQLException {
        var acts = new ArrayList<Act>();
        try (var statement = connection.prepareStatement(ACTS)) {
            statement.setInt(1, firstEdition);
            statement.setInt(2, lastEdition);
            statement.setArray(3, connection.createArrayOf("varchar", people.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    acts.add(act(rows));
                }
            }
        }
        return acts;
    }

    private static Act act(ResultSet row) throws SQLException {
        var unit = row.getString("unit_code");
        return new Act(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                Set.of(row.getString("roles").split(" ", -1)),
                row.getString("action"),
                row.getString("object"),
                row.getString("subject"),
                row.getInt("edition"),
                unit == null ? "" : unit,
                details(row.getString("details")));
    }

    private static Map<String, String> details(String stored) {
        var details = new HashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(stored))) {
            reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        }
        return details;
    }
}
