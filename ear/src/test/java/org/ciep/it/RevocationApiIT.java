package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a decision")
class RevocationApiIT {

    private static final ApiClient MINISTRY_2 = Users.client("ministry2");

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void is_revoked_by_other_eyes_and_made_anew_by_yet_others() {
        var delegation = approved();

        var revoked = revoke(MINISTRY_2, delegation).expect(201).json();

        assertThat(revoked.getString("status")).isEqualTo("OPEN");
        assertThat(delegation.delegation().getString("status")).isEqualTo("SUBMITTED");
        assertThat(delegation.delegation().getJsonObject("revocation").getString("revoked"))
                .isEqualTo("APPROVE");
        var stage = revoked.getJsonArray("route").getJsonObject(1);
        assertThat(stage.getString("state")).isEqualTo("CURRENT");
        assertThat(stage.getJsonObject("revoked").getString("outcome")).isEqualTo("APPROVE");
        var decisions = revoked.getJsonArray("decisions").getValuesAs(JsonObject.class);
        assertThat(decisions)
                .extracting(decision -> decision.getString("outcome"))
                .containsExactly("REVOKE", "APPROVE", "APPROVE");
        assertThat(decisions)
                .extracting(decision -> decision.getBoolean("revoked"))
                .containsExactly(false, true, false);
        assertThat(delegation.decide(MINISTRY_2, "APPROVE").code()).isEqualTo("already-decided");
        assertThat(delegation.decide(Guangdong.ministry(), "APPROVE").code()).isEqualTo("already-decided");

        delegation.decide(Users.client("unitministry.gd"), "APPROVE").expect(201);

        assertThat(delegation.delegation().getString("status")).isEqualTo("APPROVED");
        assertThat(delegation.delegation().get("revocation")).isNull();
    }

    @Test
    void is_shown_with_its_consequences_before_it_is_revoked() {
        var delegation = approved();

        var preview =
                MINISTRY_2.get(address(delegation) + "/preview").expect(200).json();

        assertThat(preview.getString("status")).isEqualTo("APPROVED");
        assertThat(preview.getInt("members")).isEqualTo(2);
        assertThat(preview.getJsonObject("stage").getString("en")).isEqualTo("Approval by the ministry");
        assertThat(preview.getJsonObject("decision").getString("outcome")).isEqualTo("APPROVE");
        assertThat(names(preview, "EDITORS")).isNotEmpty();
        assertThat(names(preview, "DECIDERS")).hasSize(2).contains(nameOf("approver.gd"), nameOf("ministry"));
        assertThat(names(preview, "NEXT")).containsExactly(nameOf("unitministry.gd"));
        assertThat(delegation.seenBy(MINISTRY_2).getString("status")).isEqualTo("APPROVED");
    }

    @Test
    void is_revoked_too_when_it_was_a_rejection_or_the_case_waits_at_the_next_stage() {
        var rejected = Guangdong.submittedWith(1);
        rejected.decide(Guangdong.approver(), "REJECT", "reason", Guangdong.reason("NOT_ELIGIBLE"))
                .expect(201);
        var onItsWay = Guangdong.submittedWith(1);
        onItsWay.decide(Guangdong.approver(), "APPROVE").expect(201);

        revoke(Users.client("approver2.gd"), rejected).expect(201);
        revoke(Users.client("approver2.gd"), onItsWay).expect(201);

        for (var delegation : List.of(rejected, onItsWay)) {
            var matter = delegation.seenBy(Guangdong.approver());
            assertThat(matter.getString("status")).isEqualTo("OPEN");
            assertThat(matter.getJsonArray("route").getJsonObject(0).getString("state"))
                    .isEqualTo("CURRENT");
            assertThat(delegation.delegation().getString("status")).isEqualTo("SUBMITTED");
        }
        assertThat(onItsWay.decide(Guangdong.ministry(), "APPROVE").code()).isEqualTo("not-this-stage");
        rejected.decide(Users.client("both.gd"), "REJECT", "reason", Guangdong.reason("LATE"))
                .expect(201);
        assertThat(rejected.delegation().getJsonObject("returnReason").getString("code"))
                .isEqualTo("LATE");
    }

    @Test
    void is_not_revoked_when_the_case_changed_since_the_consequences_were_seen() {
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        var seen = delegation.seenBy(Users.client("approver2.gd"));
        delegation.decide(Guangdong.ministry(), "APPROVE").expect(201);

        var late = revokeAsSeen(Users.client("approver2.gd"), delegation, seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("case-changed");
        assertThat(delegation.delegation().getString("status")).isEqualTo("APPROVED");
    }

    @Test
    void is_not_revoked_by_whoever_decided_worked_on_it_or_has_another_role() {
        var delegation = Guangdong.draftOf(1);
        Users.client("both.gd")
                .post(delegation.path + "/members", delegation.entry("MEMBER"))
                .expect(201);
        delegation.submit().expect(200);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);

        assertThat(revoke(Guangdong.approver(), delegation).code()).isEqualTo("revoked-by-decider");
        assertThat(revoke(Users.client("both.gd"), delegation).code()).isEqualTo("decided-by-contributor");
        assertThat(revoke(Guangdong.ministry(), delegation).code()).isEqualTo("stage-of-others");
        assertThat(revoke(Guangdong.editor(), delegation).status()).isEqualTo(403);
        var seen = delegation.seenBy(Guangdong.approver());
        assertThat(revokeAsSeen(Users.client("approver.bj"), delegation, seen).status())
                .isEqualTo(404);
        assertThat(Users.client("approver.bj")
                        .get(address(delegation) + "/preview")
                        .status())
                .isEqualTo(404);
        assertThat(Guangdong.ministry().get(address(delegation) + "/preview").code())
                .isEqualTo("stage-of-others");
        assertThat(delegation.seenBy(Guangdong.approver()).getJsonArray("decisions"))
                .hasSize(1);
    }

    @Test
    void is_not_revoked_where_nothing_is_left_to_decide() {
        var withdrawn = approved();
        withdrawn.withdraw().expect(200);
        var returned = Guangdong.submittedWith(1);
        returned.giveBack(Guangdong.approver()).expect(201);

        assertThat(revoke(MINISTRY_2, withdrawn).code()).isEqualTo("delegation-closed");
        assertThat(MINISTRY_2.get(address(withdrawn) + "/preview").code()).isEqualTo("delegation-closed");
        assertThat(revoke(Users.client("approver2.gd"), returned).code()).isEqualTo("nothing-to-revoke");
    }

    @Test
    void is_revoked_with_a_reason_only_and_never_as_a_decision_on_what_waits() {
        var delegation = approved();
        var seen = delegation.seenBy(MINISTRY_2);
        var bare = object("revision", seen.getInt("revision"), "version", seen.getInt("version"));

        assertThat(MINISTRY_2.post(address(delegation), bare).status()).isEqualTo(422);
        assertThat(delegation
                        .decide(MINISTRY_2, "REVOKE", "reason", Guangdong.reason("OTHER"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tells_the_unit_and_those_who_decided_and_leaves_a_record() {
        var delegation = approved();
        var reference = delegation.caseReference();

        revoke(MINISTRY_2, delegation).expect(201);

        for (var official : List.of("editor.gd", "editor2.gd", "approver.gd", "ministry")) {
            assertThat(kinds(official, reference)).as(official).contains("DECISION_REVOKED");
        }
        assertThat(kinds("ministry2", reference)).doesNotContain("DECISION_REVOKED");
        assertThat(kinds("unitministry.gd", reference)).containsExactly("CASE_WAITS", "CASE_WAITS", "CASE_WAITS");
        var record = Users.client("auditor")
                .get("/audit-records?action=DECISION_REVOKED&object=" + reference)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("details");
        assertThat(record.getString("revoked")).isEqualTo("APPROVE");
        assertThat(record.getString("reasonCode")).isEqualTo("INCORRECT");
    }

    /** What the database refuses, whatever the application does. */
    @Test
    void is_guarded_by_the_database() throws SQLException {
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        var reference = delegation.caseReference();

        refused(reference, 1, "APPROVE", "approver2.gd", "approval_decision_stage_uk");
        refused(reference, 3, "APPROVE", "approver2.gd", "approval_decision_turn_fk");
        refused(reference, 2, "APPROVE", "approver2.gd", "approval_decision_turn_ck");
        refused(reference, 1, "REVOKE", "approver2.gd", "approval_decision_turn_ck");
        refused(reference, 2, "REVOKE", "approver.gd", "approval_decision_official_uk");
        delegation.giveBack(Guangdong.ministry()).expect(201);
        delegation.submit().expect(200);
        delegation.decide(Users.client("approver2.gd"), "APPROVE").expect(201);
        refused(reference, 2, "REVOKE", "approver.gd", "case_official_pk");
    }

    private static void refused(String reference, int turn, String outcome, String official, String constraint)
            throws SQLException {
        try (var connection = World.shared().database().asApplication();
                var insert = connection.prepareStatement("""
                        insert into approval_decision (id, case_id, round, stage, seat, turn, seen_version, outcome, reason_code,
                          reason_text, decided_by, decided_by_name, decided_at, version)
                        select gen_random_uuid(), c.id, c.round, 1, 1, ?, 0, ?, 'OTHER', 'x', ?, 'x', current_timestamp, 0
                        from approval_case c where c.reference = ?""")) {
            insert.setInt(1, turn);
            insert.setString(2, outcome);
            insert.setString(3, official);
            insert.setString(4, reference);

            assertThatThrownBy(insert::executeUpdate).hasMessageContaining(constraint);
        }
    }

    private static Guangdong approved() {
        var delegation = Guangdong.submittedWith(2);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        delegation.decide(Guangdong.ministry(), "APPROVE").expect(201);
        return delegation;
    }

    private static Answer revoke(ApiClient official, Guangdong delegation) {
        return revokeAsSeen(official, delegation, delegation.seenBy(official));
    }

    private static Answer revokeAsSeen(ApiClient official, Guangdong delegation, JsonObject seen) {
        var revocation = Json.createObjectBuilder()
                .add("revision", seen.getInt("revision"))
                .add("version", seen.getInt("version"))
                .add("reason", Guangdong.reason("INCORRECT"));
        return official.post(address(delegation), revocation.build());
    }

    private static String address(Guangdong delegation) {
        return "/cases/" + delegation.caseReference() + "/revocations";
    }

    private static List<String> names(JsonObject preview, String group) {
        return preview.getJsonArray("told").getValuesAs(JsonObject.class).stream()
                .filter(told -> told.getString("group").equals(group))
                .flatMap(told -> told.getJsonArray("names").getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .toList();
    }

    private static String nameOf(String username) {
        return Users.client(username).get("/session").expect(200).json().getString("displayName");
    }

    private static List<String> kinds(String username, String reference) {
        return Told.of(username, reference).stream()
                .map(told -> told.getString("kind"))
                .toList();
    }
}
