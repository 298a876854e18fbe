package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.SampleMembers;

/** Requests for a new delegation of Guangdong on one node, each sent many times at the same moment under one key. */
final class RepeatedRequests {

    private final NodeUsers users;
    private final ApiClient editor;
    private final String delegation;
    private final SampleMembers sample;

    RepeatedRequests(URI node, int edition) {
        this.users = new NodeUsers(node);
        this.editor = users.client("editor.gd");
        this.delegation = "/editions/" + edition + "/delegations/CN-GD";
        this.sample = new SampleMembers(edition, "440000");
        users.openEdition(edition);
        editor.post("/editions/" + edition + "/delegations", object("unit", "CN-GD"))
                .expect(201);
    }

    /** A list is checked: nothing but the key says that the same file has been brought before. */
    List<Answer> startImport() throws InterruptedException {
        var file = Lists.csv(3).getBytes(StandardCharsets.UTF_8);
        var key = new HashMap<>(key());
        key.putAll(ApiClient.named("list.csv"));
        return AtOnce.send(() -> editor.send(
                "POST", delegation + "/imports", "application/octet-stream", BodyPublishers.ofByteArray(file), key));
    }

    List<Answer> addMember() throws InterruptedException {
        var member = sample.next("MEMBER");
        var key = key();
        return AtOnce.send(() -> editor.post(delegation + "/members", member, key));
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** How often the audit trail says that this was done. */
    long records(String action) {
        return users
                .client("auditor")
                .get(delegation + "/history?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(entry -> entry.getString("action").equals(action))
                .count();
    }

    int members() {
        return editor.get(delegation + "/members?limit=1").expect(200).json().getInt("total");
    }
}
