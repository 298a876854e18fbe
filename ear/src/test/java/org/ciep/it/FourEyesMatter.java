package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import org.ciep.world.ApiClient.Answer;
import org.jspecify.annotations.Nullable;

/** A unit's delegation and its case, and what people want to do with it. */
record FourEyesMatter(FourEyesPeople people, String unit, String path, String reference) {

    /** Who does it, and in whose name; null in the own. */
    record Eyes(String self, @Nullable String represented) {}

    /** A request that throws nothing but what a client throws. */
    interface Request extends Callable<Answer> {
        @Override
        Answer call();
    }

    private String address() {
        return "/cases/" + reference;
    }

    /** As it is now. Whoever decides on it has seen that, or guesses right. */
    JsonObject seen() {
        return people.client("auditor").get(address()).expect(200).json();
    }

    Request decision(Eyes eyes, JsonObject seen, String outcome) {
        var decision = Json.createObjectBuilder(on(eyes, seen)).add("outcome", outcome);
        if (!outcome.equals("APPROVE")) {
            decision.add("reason", Guangdong.reason("INCOMPLETE"));
        }
        var body = decision.build();
        var client = people.client(eyes.self());
        return () -> client.post(address() + "/decisions", body);
    }

    Request revocation(Eyes eyes, JsonObject seen) {
        var body = Json.createObjectBuilder(on(eyes, seen))
                .add("reason", Guangdong.reason("INCORRECT"))
                .build();
        var client = people.client(eyes.self());
        return () -> client.post(address() + "/revocations", body);
    }

    Request withdrawal(String username) {
        var editor = people.client(username);
        var etag = editor.get(path).etag();
        return () -> editor.post(path + "/withdrawal", object("reason", "No travel"), etag);
    }

    /** Whether the case is not there for somebody who decides elsewhere. */
    boolean isHiddenFrom(String username, JsonObject seen) {
        boolean concernsHost = route(seen).stream()
                .anyMatch(stage -> stage.getString("role").equals("host-reviewer")
                        && !stage.getString("state").equals("SKIPPED"));
        return people.decides(username) && !people.sees(username, unit, concernsHost);
    }

    /** Who could revoke what was decided last: other eyes with the right of its stage, who have nothing to do with the case. */
    List<String> revokers(JsonObject seen) {
        var decided = seen.getJsonArray("decisions").toString();
        var roles = route(seen).stream()
                .filter(stage -> !stage.getJsonArray("decisions").isEmpty())
                .map(stage -> stage.getString("role"))
                .toList();
        return roles.isEmpty()
                ? List.of()
                : people.holders(roles.get(roles.size() - 1), unit).stream()
                        .filter(people::isOnlyDeciding)
                        .filter(username -> !decided.contains(username))
                        .toList();
    }

    private static List<JsonObject> route(JsonObject seen) {
        return seen.getJsonArray("route").getValuesAs(JsonObject.class);
    }

    private static JsonObject on(Eyes eyes, JsonObject seen) {
        var builder = Json.createObjectBuilder()
                .add("revision", seen.getInt("revision"))
                .add("version", seen.getInt("version"));
        var represented = eyes.represented();
        if (represented != null) {
            builder.add("onBehalfOf", represented);
        }
        return builder.build();
    }

    /** As a bulk decision takes it. */
    static JsonObject chosen(JsonObject seen) {
        return object(
                "reference",
                seen.getString("reference"),
                "revision",
                seen.getInt("revision"),
                "version",
                seen.getInt("version"));
    }

    /** Who decides where the case waits; of a closed one, who may revoke. */
    static String roleOf(JsonObject seen) {
        var role = "";
        for (var stage : route(seen)) {
            role = stage.getString("role");
            if (stage.getString("state").equals("CURRENT")) {
                return role;
            }
        }
        return role;
    }
}
