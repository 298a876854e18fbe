package org.ciep.it;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ciep.world.World;

/** What the audit trail says of somebody's coming and going. */
final class SignOnTrail {

    private SignOnTrail() {}

    /** The actions, in order. */
    static List<String> of(String username) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var query = connection.prepareStatement(
                        "select action from audit_record where actor = ? and action like 'SIGNED%' order by id")) {
            query.setString(1, username);
            var actions = new ArrayList<String>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    actions.add(found.getString(1));
                }
            }
            return actions;
        }
    }
}
