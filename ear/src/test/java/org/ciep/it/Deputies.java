package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;

/** Deputies that a test names, on one node; it ends them all afterwards, so that no other test has them. */
final class Deputies {

    private static final Duration MONTH = Duration.ofDays(30);

    private final Function<String, ApiClient> users;

    private Deputies(Function<String, ApiClient> users) {
        this.users = users;
        users.apply("admin").post("/officials/readings", object()).expect(200);
    }

    /** On the shared world's platform; its directory of officials is up to date. */
    static Deputies known() {
        World.shared();
        return new Deputies(Users::client);
    }

    static Deputies on(URI node) {
        return new Deputies(new NodeUsers(node)::client);
    }

    /** The official names a deputy from now on for a month. */
    JsonObject name(String represented, String deputy) {
        return request(represented, object("deputy", deputy, "from", now(), "until", now().plus(MONTH)))
                .expect(201)
                .json();
    }

    Answer request(String caller, JsonObject wanted) {
        return users.apply(caller).post("/deputies", wanted);
    }

    Answer end(String caller, JsonObject deputy) {
        return users.apply(caller)
                .post("/deputies/" + deputy.getString("id") + "/end", object(), "\"" + deputy.getInt("version") + "\"");
    }

    List<JsonObject> seenBy(String caller, String query) {
        return users.apply(caller)
                .get("/deputies?limit=200" + query)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    List<String> candidates(String caller, String query) {
        return users
                .apply(caller)
                .get("/deputies/candidates?limit=200" + query)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(candidate -> candidate.getString("username"))
                .toList();
    }

    void endAll() {
        for (var state : List.of("RUNNING", "PLANNED")) {
            seenBy("admin", "&state=" + state)
                    .forEach(deputy -> end("admin", deputy).expect(200));
        }
    }

    Instant now() {
        return Instant.parse(
                users.apply("auditor").get("/session").expect(200).json().getString("now"));
    }
}
