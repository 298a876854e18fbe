package org.ciep.world;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Map;

/**
 * The demonstration edition, made through the API by the users who would make it: the 20th CIEP with its windows and a
 * delegation in every state, and quotas for some units. Guangdong is left to the visitor. What is there already stays as it is.
 */
final class DemonstrationData {

    private static final int EDITION = 20;

    /** Numbers that are used up, that leave room, that a draft exceeds, and that nobody has asked for yet; others are not set. */
    private static final Map<String, Integer> QUOTAS =
            Map.of("CN-BJ", 12, "CN-SD", 20, "CN-ZJ", 8, "CN-JS", 15, "CN-SC", 5, "CN-HB", 4, "CN-TJ", 10);

    private final URI platform;
    private final URI realm;

    DemonstrationData(URI platform, URI realm) {
        this.platform = platform;
        this.realm = realm;
    }

    /** Loads what is missing; does nothing when the edition exists. */
    void load() {
        var administrator = as("admin");
        // The platform was up before the realm, and would look for its officials again only in some minutes
        administrator.post("/officials/readings", object()).expect(200);
        if (administrator.get("/editions/" + EDITION).status() == 200) {
            return;
        }
        administrator.post("/editions", edition()).expect(201);
        unlessThere("CN-HB", () -> draft("CN-HB", "hb", "420000", 5));
        unlessThere("CN-BJ", () -> submitted("CN-BJ", "bj", "110000", 12));
        unlessThere("CN-SH", () -> atTheMinistry("CN-SH", "sh", "310000", 9));
        unlessThere("CN-SD", () -> atTheMinistry("CN-SD", "sd", "370000", 16));
        unlessThere("CN-ZJ", () -> returned("CN-ZJ", "zj", "330000", 7));
        unlessThere("CN-JS", () -> approved("CN-JS", "js", "320000", 14));
        unlessThere("CN-SC", () -> rejected("CN-SC", "sc", "510000", 3));
        unlessThere("SHENZHEN", () -> withdrawn("SHENZHEN", "sz", "440300", 4));
        QUOTAS.forEach(this::quota);
    }

    private void quota(String unit, int places) {
        var address = "/editions/" + EDITION + "/quotas/" + unit;
        var ministry = as("ministry");
        var seen = ministry.get(address).expect(200);
        if (seen.json().isNull("places")) {
            ministry.put(address, object("places", places), seen.etag()).expect(200);
        }
    }

    private void unlessThere(String unit, Runnable make) {
        if (as("ministry").get(path(unit)).status() != 200) {
            make.run();
        }
    }

    private static String path(String unit) {
        return "/editions/" + EDITION + "/delegations/" + unit;
    }

    private static JsonObject edition() {
        return object(
                "number",
                EDITION,
                "name",
                texts(
                        "第二十届中国国际人才交流大会",
                        "20th Conference on International Exchange of Professionals",
                        "20. Konferenz für den internationalen Austausch von Fachleuten"),
                "city",
                texts("深圳", "Shenzhen", "Shenzhen"),
                "mode",
                "HYBRID",
                "timeZone",
                "Asia/Shanghai",
                "startsOn",
                "2022-04-24",
                "endsOn",
                "2022-04-25",
                "windows",
                windows());
    }

    private static JsonArray windows() {
        return Json.createArrayBuilder()
                .add(window("NOMINATION", "2022-01-10T01:00:00Z", "2022-03-20T10:00:00Z"))
                .add(window("CONFIRMATION", "2022-03-28T01:00:00Z", "2022-04-15T10:00:00Z"))
                .build();
    }

    private static JsonObject window(String kind, String opensAt, String closesAt) {
        return object("kind", kind, "opensAt", opensAt, "closesAt", closesAt);
    }

    private static JsonObject texts(String zh, String en, String de) {
        return object("zh", zh, "en", en, "de", de);
    }

    private String draft(String unit, String suffix, String region, int members) {
        var editor = as("editor." + suffix);
        editor.post("/editions/" + EDITION + "/delegations", object("unit", unit))
                .expect(201);
        var sample = new SampleMembers(unit.hashCode(), region);
        var path = path(unit);
        for (int i = 0; i < members; i++) {
            editor.post(path + "/members", sample.next(role(i))).expect(201);
        }
        return path;
    }

    private static String role(int index) {
        if (index == 0) {
            return "HEAD";
        }
        return index < 3 ? "DEPUTY_HEAD" : "MEMBER";
    }

    private String submitted(String unit, String suffix, String region, int members) {
        var path = draft(unit, suffix, region, members);
        var editor = as("editor." + suffix);
        return editor.post(path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json()
                .getString("caseReference");
    }

    private String atTheMinistry(String unit, String suffix, String region, int members) {
        var reference = submitted(unit, suffix, region, members);
        decide("approver." + suffix, reference, object("outcome", "APPROVE"));
        return reference;
    }

    private void returned(String unit, String suffix, String region, int members) {
        var reference = submitted(unit, suffix, region, members);
        decide("approver." + suffix, reference, refusal("RETURN", "INCOMPLETE", "请补充两位副团长的职务，并核对联系电话。"));
    }

    private void approved(String unit, String suffix, String region, int members) {
        var reference = atTheMinistry(unit, suffix, region, members);
        decide("ministry", reference, object("outcome", "APPROVE"));
    }

    private void rejected(String unit, String suffix, String region, int members) {
        var reference = atTheMinistry(unit, suffix, region, members);
        decide("ministry", reference, refusal("REJECT", "NOT_ELIGIBLE", "名单人员均不属于本届大会的邀请范围。"));
    }

    private void withdrawn(String unit, String suffix, String region, int members) {
        var path = draft(unit, suffix, region, members);
        var editor = as("editor." + suffix);
        editor.post(
                        path + "/withdrawal",
                        object("reason", "本市改由省代表团统一组团。"),
                        editor.get(path).etag())
                .expect(200);
    }

    private void decide(String username, String reference, JsonObject decision) {
        var approver = as(username);
        var seen = approver.get("/cases/" + reference).expect(200).json();
        var bound = Json.createObjectBuilder(decision)
                .add("revision", seen.getInt("revision"))
                .add("version", seen.getInt("version"))
                .build();
        approver.post("/cases/" + reference + "/decisions", bound).expect(201);
    }

    private static JsonObject refusal(String outcome, String code, String text) {
        return object("outcome", outcome, "reason", object("code", code, "text", text));
    }

    private ApiClient as(String username) {
        return ApiClient.signIn(platform, realm, username, "demo-" + username);
    }
}
