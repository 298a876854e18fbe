package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.it.Guangdong.reason;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ciep.world.ApiClient;
import org.ciep.world.SampleMembers;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ministry decides the cases of several provinces at once. */
@DisplayName("Over HTTP, one decision on many cases")
class BulkApiIT {

    private static final List<String> PROVINCES = List.of("bj", "sh", "sd", "zj");

    private final int edition = Editions.open();
    private final ApiClient ministry = Guangdong.ministry();

    @Test
    void says_first_what_would_happen_and_decides_nothing() {
        var ready = atTheMinistry("bj");
        var waiting = submitted("sh");

        var prepared = prepare(
                ministry,
                "APPROVE",
                seen(ready),
                seen(waiting),
                object("reference", "1-D-1", "revision", 1, "version", 0));

        assertThat(counts(prepared)).isEqualTo("1 ready, 2 refused, 0 decided, 0 skipped");
        assertThat(items(ministry, prepared))
                .containsExactly(ready + " READY", waiting + " REFUSED not-this-stage", "1-D-1 REFUSED case-not-found");
        assertThat(raw(ministry, prepared))
                .extracting(item -> item.getString("unit", ""))
                .containsExactly("CN-BJ", "CN-SH", "");
        assertThat(status(ready)).isEqualTo("OPEN");
        assertThat(prepared.getJsonArray("follows")).containsExactly(object("result", "APPROVED", "cases", 1));
    }

    @Test
    void decides_all_that_it_may_and_names_the_others() {
        var cases = PROVINCES.stream().map(this::atTheMinistry).toList();
        var prepared =
                prepare(ministry, "APPROVE", cases.stream().map(this::seen).toArray(JsonObject[]::new));
        approve(Users.client("ministry2"), cases.get(0)).expect(201);
        withdraw("sh");

        var done = step(ministry, prepared);

        assertThat(counts(done)).isEqualTo("0 ready, 0 refused, 2 decided, 2 skipped");
        assertThat(items(ministry, prepared))
                .containsExactly(
                        cases.get(0) + " SKIPPED case-changed",
                        cases.get(1) + " SKIPPED case-changed",
                        cases.get(2) + " DECIDED",
                        cases.get(3) + " DECIDED");
        assertThat(Stream.of(2, 3).map(cases::get).map(BulkApiIT::status)).containsOnly("APPROVED");
        assertThat(counts(step(ministry, prepared))).isEqualTo(counts(done));
    }

    @Test
    void returns_many_with_one_reason_and_not_without() {
        var cases = List.of(atTheMinistry("bj"), atTheMinistry("sh"));

        var without = ministry.post(
                "/bulk-decisions",
                request("RETURN", cases.stream().map(this::seen).toArray(JsonObject[]::new)));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.code()).isEqualTo("reason-missing");

        var request = Json.createObjectBuilder(
                        request("RETURN", cases.stream().map(this::seen).toArray(JsonObject[]::new)))
                .add("reason", reason("INCOMPLETE"))
                .build();
        var prepared = ministry.post("/bulk-decisions", request).expect(201).json();

        assertThat(prepared.getJsonArray("follows")).containsExactly(object("result", "RETURNED", "cases", 2));
        assertThat(counts(step(ministry, prepared))).isEqualTo("0 ready, 0 refused, 2 decided, 0 skipped");
        assertThat(cases).extracting(BulkApiIT::status).containsOnly("RETURNED");
    }

    @Test
    void goes_on_with_the_rest_after_an_interruption_also_from_two_windows_at_once() throws InterruptedException {
        var cases = PROVINCES.stream().map(this::atTheMinistry).toList();
        var prepared =
                prepare(ministry, "APPROVE", cases.stream().map(this::seen).toArray(JsonObject[]::new));

        var answers = AtOnce.send(() -> ministry.post(steps(prepared), object()));

        assertThat(answers).extracting(ApiClient.Answer::status).containsOnly(200);
        assertThat(counts(ministry.get("/bulk-decisions/" + prepared.getString("id"))
                        .json()))
                .isEqualTo("0 ready, 0 refused, 4 decided, 0 skipped");
        assertThat(cases).extracting(BulkApiIT::status).containsOnly("APPROVED");
    }

    @Test
    void keeps_the_four_eyes_of_every_case() {
        var both = Users.client("unitministry.gd");
        var guangdong = submitted("gd");
        var preview = prepare(both, "APPROVE", seen(guangdong), seen(atTheMinistry("bj")));
        assertThat(preview.getJsonArray("follows").getValuesAs((JsonObject group) -> group.getString("result")))
                .containsExactly("APPROVED", "STAGE_APPROVED");
        assertThat(preview.getJsonArray("follows").getJsonObject(1).getJsonObject("stage"))
                .containsEntry("en", Json.createValue("Approval by the ministry"));
        approve(both, guangdong).expect(201);

        var prepared = prepare(both, "APPROVE", seen(guangdong));

        assertThat(items(both, prepared)).containsExactly(guangdong + " REFUSED other-stage-decided");
        assertThat(counts(step(both, prepared))).isEqualTo("0 ready, 1 refused, 0 decided, 0 skipped");
        assertThat(status(guangdong)).isEqualTo("OPEN");
    }

    @Test
    void leaves_a_case_as_a_decision_on_it_alone_does() throws SQLException {
        var alone = submitted("bj");
        var among = submitted("sh");

        approve(Users.client("approver.bj"), alone).expect(201);
        step(Users.client("approver.sh"), prepare(Users.client("approver.sh"), "APPROVE", seen(among)));
        assertThat(row(among)).isEqualTo(row(alone)).contains("\"stage\": 2", "\"version\": 1");

        approve(ministry, alone).expect(201);
        step(ministry, prepare(ministry, "APPROVE", seen(among)));
        assertThat(row(among)).isEqualTo(row(alone)).contains("APPROVED", "\"version\": 2");
    }

    @Test
    void is_nothing_to_anybody_else() {
        var prepared = prepare(ministry, "APPROVE", seen(atTheMinistry("bj")));
        var other = Users.client("ministry2");

        assertThat(other.get("/bulk-decisions/" + prepared.getString("id")).status())
                .isEqualTo(404);
        assertThat(other.get("/bulk-decisions/" + prepared.getString("id") + "/items")
                        .status())
                .isEqualTo(404);
        assertThat(other.post(steps(prepared), object()).status()).isEqualTo(404);
    }

    @Test
    void takes_each_case_once() {
        var twice = seen(atTheMinistry("bj"));

        var answer = ministry.post("/bulk-decisions", request("APPROVE", twice, twice));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("case-listed-twice");
    }

    @Test
    void takes_a_thousand_cases_and_no_more() {
        var thousand = IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> object("reference", "1-D-" + number, "revision", 1, "version", 0))
                .toList();
        var more = new ArrayList<>(thousand);
        more.add(object("reference", "1-D-1001", "revision", 1, "version", 0));

        var prepared = prepare(ministry, "APPROVE", thousand.toArray(JsonObject[]::new));
        var refused = ministry.post("/bulk-decisions", request("APPROVE", more.toArray(JsonObject[]::new)));

        assertThat(counts(prepared)).isEqualTo("0 ready, 1000 refused, 0 decided, 0 skipped");
        assertThat(refused.status()).isEqualTo(422);
    }

    private String submitted(String province) {
        var editor = Users.client("editor." + province);
        var path = path(province);
        editor.post("/editions/" + edition + "/delegations", object("unit", unit(province)))
                .expect(201);
        editor.post(path + "/members", SampleMembers.of(edition, unit(province)).next("HEAD"))
                .expect(201);
        return editor.post(path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json()
                .getString("caseReference");
    }

    private String atTheMinistry(String province) {
        var reference = submitted(province);
        approve(Users.client("approver." + province), reference).expect(201);
        return reference;
    }

    private void withdraw(String province) {
        var editor = Users.client("editor." + province);
        editor.post(
                        path(province) + "/withdrawal",
                        object("reason", "Travel is not possible"),
                        editor.get(path(province)).etag())
                .expect(200);
    }

    private String path(String province) {
        return "/editions/" + edition + "/delegations/" + unit(province);
    }

    private static String unit(String province) {
        return "CN-" + province.toUpperCase(Locale.ROOT);
    }

    private static ApiClient.Answer approve(ApiClient official, String reference) {
        var seen = official.get("/cases/" + reference).expect(200).json();
        return official.post(
                "/cases/" + reference + "/decisions",
                object("outcome", "APPROVE", "revision", seen.getInt("revision"), "version", seen.getInt("version")));
    }

    private JsonObject seen(String reference) {
        var seen = ministry.get("/cases/" + reference).expect(200).json();
        return object("reference", reference, "revision", seen.getInt("revision"), "version", seen.getInt("version"));
    }

    private static JsonObject request(String outcome, JsonObject... cases) {
        return Json.createObjectBuilder()
                .add("outcome", outcome)
                .add("cases", Json.createArrayBuilder(List.of(cases)))
                .build();
    }

    private static JsonObject prepare(ApiClient official, String outcome, JsonObject... cases) {
        return official.post("/bulk-decisions", request(outcome, cases))
                .expect(201)
                .json();
    }

    private static JsonObject step(ApiClient official, JsonObject bulk) {
        return official.post(steps(bulk), object()).expect(200).json();
    }

    private static String steps(JsonObject bulk) {
        return "/bulk-decisions/" + bulk.getString("id") + "/steps";
    }

    private static String status(String reference) {
        return Users.client("auditor")
                .get("/cases/" + reference)
                .expect(200)
                .json()
                .getString("status");
    }

    /** Everything that is stored of a case but whose it is and at what time of the day something was so. */
    private static String row(String reference) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.prepareStatement("""
                        select to_jsonb(c) - array['id', 'reference', 'reference_order', 'subject_id', 'subject_reference', 'unit_code',
                            'submitted_by', 'submitted_by_name', 'opened_at', 'since', 'due_at', 'due_order', 'remind_at']
                          || jsonb_build_object('moved', since > opened_at, 'due', due_at::date, 'remind', remind_at::date)
                        from approval_case c where reference = ?""")) {
            statement.setString(1, reference);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    private static String counts(JsonObject bulk) {
        var texts = new ArrayList<String>();
        for (var count : List.of("ready", "refused", "decided", "skipped")) {
            texts.add(bulk.getInt(count) + " " + count);
        }
        return String.join(", ", texts);
    }

    private static List<String> items(ApiClient official, JsonObject bulk) {
        return raw(official, bulk).stream()
                .map(item -> (item.getString("reference") + " " + item.getString("result") + " "
                                + item.getString("code", ""))
                        .strip())
                .toList();
    }

    private static List<JsonObject> raw(ApiClient official, JsonObject bulk) {
        return official
                .get("/bulk-decisions/" + bulk.getString("id") + "/items")
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }
}
