package org.ciep.it;

import jakarta.json.JsonObject;
import java.util.List;
import org.ciep.world.ApiClient;

/** What the console tells people. */
final class Told {

    private Told() {}

    /** The user's notifications of a case, the newest first. */
    static List<JsonObject> of(String username, String reference) {
        return with(Users.client(username), "case", reference);
    }

    /** What coordinators are told of an accreditation, of which they see no case; the newest first. */
    static List<JsonObject> about(ApiClient coordinator, String subjectReference) {
        return with(coordinator, "subjectReference", subjectReference);
    }

    private static List<JsonObject> with(ApiClient client, String field, String value) {
        return client
                .get("/notifications?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> value.equals(one.getString(field, null)))
                .toList();
    }
}
