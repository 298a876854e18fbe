package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.ciep.world.ApiClient;
import org.ciep.world.SampleMembers;

/** Guangdong's delegation to an edition of a test's own, and what its people do with it. */
final class Guangdong {

    final int edition;
    final String path;
    private final SampleMembers sample;

    private Guangdong(int edition) {
        this.edition = edition;
        this.path = "/editions/" + edition + "/delegations/CN-GD";
        this.sample = new SampleMembers(edition, "440000");
        editor().post("/editions/" + edition + "/delegations", object("unit", "CN-GD"))
                .expect(201);
    }

    /** A draft without members, while the nomination window is open. */
    static Guangdong draft() {
        return new Guangdong(Editions.open());
    }

    /** A draft with a head and so many members in all. */
    static Guangdong draftOf(int members) {
        var delegation = draft();
        for (int i = 0; i < members; i++) {
            delegation.add(i == 0 ? "HEAD" : "MEMBER");
        }
        return delegation;
    }

    /** Submitted as revision 1. */
    static Guangdong submittedWith(int members) {
        var delegation = draftOf(members);
        delegation.submit().expect(200);
        return delegation;
    }

    static ApiClient editor() {
        return Users.client("editor.gd");
    }

    static ApiClient approver() {
        return Users.client("approver.gd");
    }

    static ApiClient ministry() {
        return Users.client("ministry");
    }

    JsonObject entry(String role) {
        return sample.next(role);
    }

    JsonObject add(String role) {
        return editor().post(path + "/members", entry(role)).expect(201).json();
    }

    ApiClient.Answer get() {
        return editor().get(path).expect(200);
    }

    JsonObject delegation() {
        return get().json();
    }

    ApiClient.Answer submit() {
        return editor().post(path + "/submission", object(), get().etag());
    }

    ApiClient.Answer withdraw() {
        return editor().post(path + "/withdrawal", object("reason", "Travel is not possible"), get().etag());
    }

    String caseReference() {
        return delegation().getString("caseReference");
    }

    JsonObject seenBy(ApiClient viewer) {
        return viewer.get("/cases/" + caseReference()).expect(200).json();
    }

    /** The stage where the case waits, as the ministry sees it. */
    JsonObject stage() {
        return seenBy(ministry()).getJsonArray("route").getValuesAs(JsonObject.class).stream()
                .filter(stage -> stage.getString("state").equals("CURRENT"))
                .findFirst()
                .orElseThrow();
    }

    /** Decides on what the official sees now. */
    ApiClient.Answer decide(ApiClient official, String outcome, Object... more) {
        return decideAsSeen(official, seenBy(official), outcome, more);
    }

    /** On a revision and version that may be no longer what is there. */
    ApiClient.Answer decideAsSeen(ApiClient official, JsonObject seen, String outcome, Object... more) {
        var decision = Json.createObjectBuilder(object(more))
                .add("outcome", outcome)
                .add("revision", seen.getInt("revision"))
                .add("version", seen.getInt("version"));
        return official.post("/cases/" + caseReference() + "/decisions", decision.build());
    }

    ApiClient.Answer giveBack(ApiClient official, JsonObject... remarks) {
        var list = Json.createArrayBuilder();
        for (var remark : remarks) {
            list.add(remark);
        }
        return decide(official, "RETURN", "reason", reason("INCOMPLETE"), "remarks", list.build());
    }

    static JsonObject reason(String code) {
        return object("code", code, "text", "Please complete the list");
    }

    /** Moves the nomination window, as an administrator would. */
    void windowIs(Instant opensAt, Instant closesAt) {
        var administrator = Users.client("admin");
        var address = "/editions/" + edition;
        var plan = Json.createObjectBuilder(Editions.plan(edition, opensAt, closesAt))
                .remove("number");
        administrator
                .put(address, plan.build(), administrator.get(address).etag())
                .expect(200);
    }
}
