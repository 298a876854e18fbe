package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.SampleMembers;

/** The case of a delegation of Guangdong at one node, in an edition of its own, and what its people do with it. */
final class NodeCase {

    final int edition;
    final String reference;
    private final NodeUsers users;
    private final String path;

    /** Submitted: waits for the unit's approvers. */
    NodeCase(NodeUsers users, int edition) {
        this.users = users;
        this.edition = edition;
        this.path = "/editions/" + edition + "/delegations/CN-GD";
        users.openEdition(edition);
        var editor = users.client("editor.gd");
        editor.post("/editions/" + edition + "/delegations", object("unit", "CN-GD"))
                .expect(201);
        editor.post(path + "/members", new SampleMembers(edition, "440000").next("HEAD"))
                .expect(201);
        this.reference = submit().getString("caseReference");
    }

    JsonObject submit() {
        var editor = users.client("editor.gd");
        return editor.post(path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json();
    }

    JsonObject seenBy(String username) {
        return users.client(username).get("/cases/" + reference).expect(200).json();
    }

    /** When the time of the stage where it waits is over. */
    Instant dueAt() {
        return Instant.parse(seenBy("auditor").getString("dueAt"));
    }

    Answer decide(String official, String outcome, Object... more) {
        return decideAsSeen(official, seenBy(official), outcome, more);
    }

    /** On a revision and version that may be no longer what is there. */
    Answer decideAsSeen(String official, JsonObject seen, String outcome, Object... more) {
        var decision = Json.createObjectBuilder(object(more))
                .add("outcome", outcome)
                .add("revision", seen.getInt("revision"))
                .add("version", seen.getInt("version"));
        return users.client(official).post("/cases/" + reference + "/decisions", decision.build());
    }

    /** Whether it stands in a view of an official's inbox, and is counted there. */
    boolean isIn(String official, String view) {
        var page = users.client(official)
                .get("/cases?view=" + view + "&edition=" + edition)
                .expect(200)
                .json();
        boolean listed = page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> one.getString("reference").equals(reference));
        return listed && page.getInt("total") == 1;
    }

    /** The notices of its deadlines, as kind and revision, the oldest first. */
    List<String> notices() {
        return list(seenBy("auditor"), "notices").stream()
                .map(notice -> notice.getString("kind") + " " + notice.getInt("round"))
                .toList();
    }

    /** How often an official was told something of it. */
    long told(String official, String kind) {
        return told(official).filter(one -> one.getString("kind").equals(kind)).count();
    }

    /** How much of it an official has still to look at. */
    long unread(String official) {
        return told(official).filter(one -> !one.getBoolean("read")).count();
    }

    private Stream<JsonObject> told(String official) {
        var told = users.client(official)
                .get("/notifications?limit=200")
                .expect(200)
                .json();
        return list(told, "items").stream().filter(one -> one.getString("case").equals(reference));
    }

    /** What the audit trail has of it. */
    List<JsonObject> trail(String action) {
        ApiClient auditor = users.client("auditor");
        return list(
                auditor.get("/audit-records?action=" + action + "&object=" + reference)
                        .expect(200)
                        .json(),
                "items");
    }

    private static List<JsonObject> list(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
