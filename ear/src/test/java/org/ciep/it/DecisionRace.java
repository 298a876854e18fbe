package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.SampleMembers;

/** Lets two officials decide one case at the same moment, on one node. */
final class DecisionRace {

    private final NodeUsers users;
    private final JsonObject right;
    private final String second;

    private DecisionRace(URI node, String second, JsonObject right) {
        this.users = new NodeUsers(node);
        this.second = second;
        this.right = right;
    }

    /** Two approvers of one unit, each in the own right. */
    static DecisionRace ofApprovers(URI node) {
        return new DecisionRace(node, "approver2.gd", object());
    }

    /** An approver and the approver's deputy, who must have been named. */
    static DecisionRace ofDeputyAndPrincipal(URI node) {
        return new DecisionRace(node, "ministry", object("onBehalfOf", "approver.gd"));
    }

    /**
     * What came of it.
     *
     * @param decisions how many the case has afterwards
     */
    record Result(List<Integer> statuses, List<String> codes, int decisions) {}

    /** One race, in an edition of its own. */
    Result run(int edition) throws InterruptedException {
        var reference = submitted(edition);
        var decision = decision(reference);
        var asSecond = Json.createObjectBuilder(decision)
                .addAll(Json.createObjectBuilder(right))
                .build();
        var answers = AtOnce.send(
                List.of(() -> decide("approver.gd", reference, decision), () -> decide(second, reference, asSecond)));
        var matter = users.client("auditor").get("/cases/" + reference).expect(200);
        return new Result(
                answers.stream().map(Answer::status).toList(),
                answers.stream().map(Answer::code).toList(),
                matter.json().getJsonArray("decisions").size());
    }

    private String submitted(int edition) {
        users.openEdition(edition);
        var editor = users.client("editor.gd");
        var address = "/editions/" + edition + "/delegations";
        editor.post(address, object("unit", "CN-GD")).expect(201);
        var path = address + "/CN-GD";
        editor.post(path + "/members", new SampleMembers(edition, "440000").next("HEAD"))
                .expect(201);
        return editor.post(path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json()
                .getString("caseReference");
    }

    private JsonObject decision(String reference) {
        var seen = users.client("approver.gd")
                .get("/cases/" + reference)
                .expect(200)
                .json();
        users.client(second);
        return object("outcome", "APPROVE", "revision", seen.getInt("revision"), "version", seen.getInt("version"));
    }

    private Answer decide(String official, String reference, JsonObject decision) {
        return users.client(official).post("/cases/" + reference + "/decisions", decision);
    }
}
