package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.util.function.Function;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.SampleMembers;

/** The case of a province's delegation that consists of its head. */
final class ProvinceCase {

    private ProvinceCase() {}

    /**
     * The reference of a case that the unit has approved: it waits at the ministry.
     *
     * @param users everybody's client by user name
     * @param province the end of the demonstration users' names, such as {@code gd}
     */
    static String atTheMinistry(Function<String, ApiClient> users, int edition, String province) {
        return approved(users, province, submitted(users, edition, province));
    }

    /** The same, with this person as the head. */
    static String atTheMinistry(Function<String, ApiClient> users, int edition, String province, JsonObject head) {
        return approved(users, province, submitted(users, edition, province, head));
    }

    private static String approved(Function<String, ApiClient> users, String province, String reference) {
        approve(users.apply("approver." + province), reference).expect(201);
        return reference;
    }

    /** The reference of a case that waits at the unit. */
    static String submitted(Function<String, ApiClient> users, int edition, String province) {
        return submitted(
                users, edition, province, SampleMembers.of(edition, province).next("HEAD"));
    }

    private static String submitted(Function<String, ApiClient> users, int edition, String province, JsonObject head) {
        var editor = users.apply("editor." + province);
        var unit = editor.get("/session").expect(200).json().getString("unit");
        var delegations = "/editions/" + edition + "/delegations";
        var path = delegations + "/" + unit;
        editor.post(delegations, object("unit", unit)).expect(201);
        editor.post(path + "/members", head).expect(201);
        return editor.post(path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json()
                .getString("caseReference");
    }

    /** Approves what the official sees now. */
    static Answer approve(ApiClient official, String reference) {
        var seen = official.get("/cases/" + reference).expect(200).json();
        return official.post(
                "/cases/" + reference + "/decisions",
                object("outcome", "APPROVE", "revision", seen.getInt("revision"), "version", seen.getInt("version")));
    }
}
