package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.it.Guangdong.approver;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules 1, 2 and 3 of approval where a deputy decides. */
@DisplayName("A case that a deputy decides")
class DeputyDecisionIT {

    private final Deputies deputies = Deputies.known();

    @AfterEach
    void end_all() {
        deputies.endAll();
    }

    @Test
    void has_both_names_everywhere() {
        deputies.name("approver.gd", "ministry");
        var delegation = Guangdong.submittedWith(1);

        var decided =
                decideFor("approver.gd", "ministry", delegation).expect(201).json();

        var decision = decided.getJsonArray("decisions").getJsonObject(0);
        var deputyName =
                Users.client("ministry").get("/session").expect(200).json().getString("displayName");
        assertThat(decision.getString("decidedBy")).isEqualTo(deputyName);
        assertThat(decision.getString("onBehalfOf")).isEqualTo("陈建华");
        assertThat(decided.getJsonArray("route").getJsonObject(0).getString("onBehalfOf"))
                .isEqualTo("陈建华");
        var event = history(delegation, "STAGE_APPROVED");
        assertThat(event.getString("actor")).isEqualTo(deputyName);
        assertThat(event.getString("onBehalfOf")).isEqualTo("陈建华");
        assertThat(audited(delegation).getString("onBehalfOf")).isEqualTo("陈建华");
        assertThat(audited(delegation).getJsonObject("details").getString("represented"))
                .isEqualTo("approver.gd");
    }

    @Test
    void waits_in_the_deputys_own_list_with_its_count() {
        deputies.name("approver.gd", "ministry");
        var delegation = Guangdong.submittedWith(1);

        assertThat(inbox("ministry", "deputy", delegation).getInt("total")).isEqualTo(1);
        assertThat(inbox("ministry", "waiting", delegation).getInt("total")).isZero();
        assertThat(inbox("approver.gd", "deputy", delegation).getInt("total")).isZero();
        decideFor("approver.gd", "ministry", delegation).expect(201);

        assertThat(inbox("ministry", "deputy", delegation).getInt("total")).isZero();
        assertThat(inbox("ministry", "waiting", delegation).getInt("total")).isZero();
        assertThat(inbox("ministry", "decided", delegation).getInt("total")).isEqualTo(1);
        assertThat(inbox("approver.gd", "decided", delegation).getInt("total")).isEqualTo(1);
    }

    @Test
    void shows_in_which_rights_it_can_be_decided() {
        deputies.name("approver.gd", "approver2.gd");
        var delegation = Guangdong.submittedWith(1);

        var seen = delegation.seenBy(Users.client("approver2.gd"));

        var rights = seen.getJsonArray("rights").getValuesAs(JsonObject.class);
        assertThat(rights).hasSize(2).allMatch(right -> right.getBoolean("mayDecide"));
        assertThat(rights.get(1).getString("representedName")).isEqualTo("陈建华");
    }

    @Test
    void is_not_decided_where_the_represented_official_worked_on_it() {
        deputies.name("both.gd", "approver2.gd");
        var delegation = Guangdong.draftOf(1);
        Users.client("both.gd")
                .post(delegation.path + "/members", delegation.entry("MEMBER"))
                .expect(201);
        delegation.submit().expect(200);

        var refused = decideFor("both.gd", "approver2.gd", delegation);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("represented-contributed");
        assertThat(inbox("approver2.gd", "deputy", delegation).getInt("total")).isZero();
        assertThat(delegation.decide(Users.client("approver2.gd"), "APPROVE").status())
                .isEqualTo(201);
    }

    @Test
    void is_not_decided_where_the_deputy_worked_on_it() {
        deputies.name("approver.gd", "both.gd");
        var delegation = Guangdong.draftOf(1);
        Users.client("both.gd")
                .post(delegation.path + "/members", delegation.entry("MEMBER"))
                .expect(201);
        delegation.submit().expect(200);

        var refused = decideFor("approver.gd", "both.gd", delegation);

        assertThat(refused.code()).isEqualTo("decided-by-contributor");
        assertThat(inbox("both.gd", "deputy", delegation).getInt("total")).isZero();
    }

    @Test
    void is_not_decided_again_by_the_deputy_at_the_own_stage() {
        deputies.name("approver.gd", "ministry");
        var delegation = Guangdong.submittedWith(1);
        decideFor("approver.gd", "ministry", delegation).expect(201);

        var second = delegation.decide(Users.client("ministry"), "APPROVE");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("other-stage-decided");
        assertThat(inbox("ministry", "waiting", delegation).getInt("total")).isZero();
    }

    @Test
    void counts_as_decided_by_the_represented_official_at_every_stage() {
        deputies.name("unitministry.gd", "ministry");
        var delegation = Guangdong.submittedWith(1);
        decideFor("unitministry.gd", "ministry", delegation).expect(201);

        var second = delegation.decide(Users.client("unitministry.gd"), "APPROVE");

        assertThat(second.code()).isEqualTo("other-stage-decided");
        assertThat(inbox("unitministry.gd", "waiting", delegation).getInt("total"))
                .isZero();
    }

    @Test
    void is_not_decided_through_another_deputy_of_the_same_official() {
        deputies.name("unitministry.gd", "ministry");
        deputies.name("unitministry.gd", "ministry2");
        var delegation = Guangdong.submittedWith(1);
        decideFor("unitministry.gd", "ministry", delegation).expect(201);

        var second = decideFor("unitministry.gd", "ministry2", delegation);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("represented-decided");
        assertThat(inbox("ministry2", "deputy", delegation).getInt("total")).isZero();
        assertThat(delegation.decide(Users.client("ministry2"), "APPROVE").status())
                .isEqualTo(201);
    }

    @Test
    void is_not_decided_for_who_has_decided_in_person() {
        deputies.name("unitministry.gd", "ministry");
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Users.client("unitministry.gd"), "APPROVE").expect(201);

        assertThat(decideFor("unitministry.gd", "ministry", delegation).code()).isEqualTo("represented-decided");
    }

    @Test
    void is_not_decided_by_a_deputy_of_a_deputy() {
        deputies.name("approver.gd", "ministry");
        deputies.name("ministry", "ministry2");
        var delegation = Guangdong.submittedWith(1);

        assertThat(decideFor("approver.gd", "ministry2", delegation).code()).isEqualTo("not-deputy");
        assertThat(decideFor("ministry", "ministry2", delegation).code()).isEqualTo("not-this-stage");
        assertThat(inbox("ministry2", "deputy", delegation).getInt("total")).isZero();
    }

    @Test
    void is_not_decided_in_the_name_of_whoever_named_nobody() {
        var delegation = Guangdong.submittedWith(1);

        for (var name : List.of("approver.gd", "both.gd", "nobody")) {
            var refused = decideFor(name, "ministry", delegation);

            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("not-deputy");
        }
    }

    @Test
    void does_not_exist_for_a_deputy_in_another_unit() {
        deputies.name("approver.bj", "ministry");
        var delegation = Guangdong.submittedWith(1);

        assertThat(decideFor("approver.bj", "ministry", delegation).code()).isEqualTo("no-deciding-role");
        assertThat(inbox("ministry", "deputy", delegation).getInt("total")).isZero();
        var seen = delegation.seenBy(approver());
        assertThat(Users.client("approver.bj")
                        .post("/cases/" + seen.getString("reference") + "/decisions", decision(seen, "approver.gd"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void is_not_decided_before_or_after_the_deputys_time() {
        var now = deputies.now();
        var planned = object(
                "deputy", "ministry", "from", now.plus(Duration.ofDays(1)), "until", now.plus(Duration.ofDays(2)));
        deputies.request("approver.gd", planned).expect(201);
        var brief = object("deputy", "ministry2", "from", now, "until", now.plusSeconds(3));
        var id = deputies.request("approver.gd", brief).expect(201).json().getString("id");
        var delegation = Guangdong.submittedWith(1);
        awaitEnd(id);

        assertThat(decideFor("approver.gd", "ministry", delegation).code()).isEqualTo("not-deputy");
        assertThat(decideFor("approver.gd", "ministry2", delegation).code()).isEqualTo("not-deputy");
        assertThat(inbox("ministry", "deputy", delegation).getInt("total")).isZero();
        assertThat(inbox("ministry2", "deputy", delegation).getInt("total")).isZero();
    }

    private static Answer decideFor(String represented, String deputy, Guangdong delegation) {
        return delegation.decide(Users.client(deputy), "APPROVE", "onBehalfOf", represented);
    }

    static JsonObject decision(JsonObject seen, String represented) {
        return object(
                "outcome",
                "APPROVE",
                "revision",
                seen.getInt("revision"),
                "version",
                seen.getInt("version"),
                "onBehalfOf",
                represented);
    }

    private static JsonObject inbox(String username, String view, Guangdong delegation) {
        return Users.client(username)
                .get("/cases?view=" + view + "&edition=" + delegation.edition)
                .expect(200)
                .json();
    }

    private static JsonObject history(Guangdong delegation, String action) {
        return first(Guangdong.editor(), delegation.path + "/history?limit=200", action);
    }

    private static JsonObject audited(Guangdong delegation) {
        var path = "/audit-records?objectKind=CASE&object=" + delegation.caseReference();
        return first(Users.client("auditor"), path, "STAGE_APPROVED");
    }

    private static JsonObject first(ApiClient reader, String path, String action) {
        return reader.get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("action").equals(action))
                .findFirst()
                .orElseThrow();
    }

    private void awaitEnd(String id) {
        Waiting.patiently("the deputy's time ends").until(() -> deputies.seenBy("approver.gd", "&state=ENDED").stream()
                .anyMatch(deputy -> deputy.getString("id").equals(id)));
    }
}
