package org.ciep.it;

import jakarta.json.JsonObject;
import java.util.List;

/** What the console tells people. */
final class Told {

    private Told() {}

    /** The user's notifications of a case, the newest first. */
    static List<JsonObject> of(String username, String reference) {
        return Users.client(username)
                .get("/notifications?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("case").equals(reference))
                .toList();
    }
}
