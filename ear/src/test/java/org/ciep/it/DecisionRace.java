package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.SampleMembers;

/** Lets two people do something with one case at the same moment, on one node. */
final class DecisionRace {

    private final NodeUsers users;
    private final List<String> before;
    private final Move first;
    private final Move second;

    private DecisionRace(URI node, List<String> before, Move first, Move second) {
        this.users = new NodeUsers(node);
        this.before = before;
        this.first = first;
        this.second = second;
    }

    /** Two approvers of one unit, each in the own right. */
    static DecisionRace ofApprovers(URI node) {
        return new DecisionRace(node, List.of(), approval("approver.gd"), approval("approver2.gd"));
    }

    /** An approver and the approver's deputy, who must have been named. */
    static DecisionRace ofDeputyAndPrincipal(URI node) {
        return new DecisionRace(
                node,
                List.of(),
                approval("approver.gd"),
                decision("ministry", "outcome", "APPROVE", "onBehalfOf", "approver.gd"));
    }

    /** One approver approves, the other one returns. */
    static DecisionRace ofApprovalAndReturn(URI node) {
        return new DecisionRace(
                node,
                List.of(),
                approval("approver.gd"),
                decision("approver2.gd", "outcome", "RETURN", "reason", Guangdong.reason("INCOMPLETE")));
    }

    /** The unit's approver approves, the editor withdraws: the approval counts or does not, the withdrawal holds. */
    static DecisionRace ofApprovalAndWithdrawal(URI node) {
        return new DecisionRace(node, List.of(), approval("approver.gd"), withdrawal());
    }

    /** The ministry approves for good, the editor withdraws what is not approved yet. */
    static DecisionRace ofLastApprovalAndWithdrawal(URI node) {
        return new DecisionRace(node, List.of("approver.gd"), approval("ministry"), withdrawal());
    }

    /** Two officials revoke the same approval. */
    static DecisionRace ofRevocations(URI node) {
        return new DecisionRace(node, List.of("approver.gd"), revocation("approver2.gd"), revocation("both.gd"));
    }

    /** Two approvers of the ministry, where one of its two approvals is there: for the last seat. */
    static DecisionRace ofLastSeat(URI node) {
        return new DecisionRace(
                node, List.of("approver.gd", "ministry"), approval("ministry2"), approval("unitministry.gd"));
    }

    /** What somebody does with the case as all have seen it; whoever it is has signed in before it begins. */
    private interface Move {
        Callable<Answer> on(NodeUsers users, Seen seen);
    }

    private record Seen(String delegation, String etag, JsonObject matter) {

        String address() {
            return "/cases/" + matter.getString("reference");
        }

        JsonObject with(JsonObject more) {
            return Json.createObjectBuilder(more)
                    .add("revision", matter.getInt("revision"))
                    .add("version", matter.getInt("version"))
                    .build();
        }
    }

    private static Move approval(String official) {
        return decision(official, "outcome", "APPROVE");
    }

    private static Move decision(String official, Object... decision) {
        return (users, seen) -> {
            var client = users.client(official);
            return () -> client.post(seen.address() + "/decisions", seen.with(object(decision)));
        };
    }

    private static Move revocation(String official) {
        return (users, seen) -> {
            var client = users.client(official);
            var revocation = seen.with(object("reason", Guangdong.reason("INCORRECT")));
            return () -> client.post(seen.address() + "/revocations", revocation);
        };
    }

    private static Move withdrawal() {
        return (users, seen) -> {
            var editor = users.client("editor.gd");
            return () -> editor.post(seen.delegation() + "/withdrawal", object("reason", "No travel"), seen.etag());
        };
    }

    /**
     * What came of it.
     *
     * @param decisions how many the case has afterwards
     * @param matter state of the case afterwards
     * @param delegation state of the delegation afterwards
     * @param given how many approvals the first stage is thought to have
     */
    record Result(
            List<Integer> statuses, List<String> codes, int decisions, String matter, String delegation, int given) {}

    /** One race, in an edition of its own. */
    Result run(int edition) throws InterruptedException {
        var seen = submitted(edition);
        for (var official : before) {
            approve(official, seen);
            seen = look(seen.delegation());
        }
        var answers = AtOnce.send(List.of(first.on(users, seen), second.on(users, seen)));
        var afterwards = look(seen.delegation());
        return new Result(
                answers.stream().map(Answer::status).toList(),
                answers.stream().map(Answer::code).toList(),
                afterwards.matter().getJsonArray("decisions").size(),
                afterwards.matter().getString("status"),
                users.client("auditor").get(seen.delegation()).json().getString("status"),
                afterwards.matter().getJsonArray("route").getJsonObject(0).getInt("given"));
    }

    /** Together with a decision on what never was, so that on a node without the lock nobody waits alone for somebody else. */
    private void approve(String official, Seen seen) throws InterruptedException {
        var client = users.client(official);
        var address = seen.address() + "/decisions";
        var approval = seen.with(object("outcome", "APPROVE"));
        var blind = object("outcome", "APPROVE", "revision", 99, "version", 99);
        AtOnce.send(List.of(() -> client.post(address, approval).expect(201), () -> client.post(address, blind)
                .expect(409)));
    }

    private Seen submitted(int edition) {
        users.openEdition(edition);
        var editor = users.client("editor.gd");
        var address = "/editions/" + edition + "/delegations";
        editor.post(address, object("unit", "CN-GD")).expect(201);
        var path = address + "/CN-GD";
        editor.post(path + "/members", new SampleMembers(edition, "440000").next("HEAD"))
                .expect(201);
        editor.post(path + "/submission", object(), editor.get(path).etag()).expect(200);
        return look(path);
    }

    private Seen look(String delegation) {
        var found = users.client("auditor").get(delegation).expect(200);
        var reference = found.json().getString("caseReference");
        return new Seen(
                delegation,
                found.etag(),
                users.client("auditor").get("/cases/" + reference).expect(200).json());
    }
}
