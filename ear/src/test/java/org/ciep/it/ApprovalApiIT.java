package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciep.it.Guangdong.approver;
import static org.ciep.it.Guangdong.editor;
import static org.ciep.it.Guangdong.ministry;
import static org.ciep.it.Guangdong.reason;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a case")
class ApprovalApiIT {

    @Test
    void goes_back_for_mending_and_then_through_both_stages() {
        var delegation = Guangdong.submittedWith(2);

        delegation.giveBack(approver()).expect(201);
        var returned = delegation.delegation();
        delegation.add("MEMBER");
        delegation.submit().expect(200);
        delegation.decide(approver(), "APPROVE").expect(201);
        var approved = delegation.decide(ministry(), "APPROVE").expect(201).json();

        assertThat(returned.getString("status")).isEqualTo("RETURNED");
        assertThat(returned.getJsonObject("returnReason").getString("code")).isEqualTo("INCOMPLETE");
        assertThat(approved.getString("status")).isEqualTo("APPROVED");
        assertThat(approved.getJsonArray("decisions")).hasSize(3);
        assertThat(delegation.delegation().getString("status")).isEqualTo("APPROVED");
        assertThat(actions(delegation))
                .containsSubsequence(
                        "CASE_APPROVED",
                        "STAGE_APPROVED",
                        "CASE_RESUBMITTED",
                        "DELEGATION_SUBMITTED",
                        "MEMBER_ADDED",
                        "CASE_RETURNED",
                        "DELEGATION_SUBMITTED");
    }

    @Test
    void shows_what_the_next_revision_changed() {
        var delegation = Guangdong.submittedWith(2);
        delegation.giveBack(approver()).expect(201);
        var added = delegation.add("DEPUTY_HEAD").getString("id");
        delegation.submit().expect(200);

        var changes = approver()
                .get(delegation.path + "/revisions/2/changes")
                .expect(200)
                .json();

        assertThat(changes.getInt("comparedWith")).isEqualTo(1);
        assertThat(changes.getInt("unchanged")).isEqualTo(2);
        assertThat(changes.getJsonArray("added").getJsonObject(0).getString("id"))
                .isEqualTo(added);
    }

    @Test
    void waits_in_the_inbox_of_those_who_may_decide_it() {
        var delegation = Guangdong.submittedWith(1);

        assertThat(inbox("approver.gd", "waiting", delegation)).hasSize(1);
        assertThat(inbox("approver2.gd", "waiting", delegation)).hasSize(1);
        assertThat(inbox("approver.bj", "all", delegation)).isEmpty();
        assertThat(inbox("ministry", "waiting", delegation)).isEmpty();
        assertThat(inbox("ministry", "all", delegation)).hasSize(1);

        delegation.decide(approver(), "APPROVE").expect(201);

        assertThat(inbox("approver.gd", "waiting", delegation)).isEmpty();
        assertThat(inbox("approver.gd", "decided", delegation)).hasSize(1);
        assertThat(inbox("ministry", "waiting", delegation)).hasSize(1);
    }

    @Test
    void is_not_decided_by_whoever_worked_on_it() {
        var delegation = Guangdong.draftOf(1);
        var both = Users.client("both.gd");
        both.post(delegation.path + "/members", delegation.entry("MEMBER")).expect(201);
        delegation.submit().expect(200);

        var refused = delegation.decide(both, "APPROVE");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("decided-by-contributor");
        assertThat(whyNot(delegation.seenBy(both))).isEqualTo("decided-by-contributor");
        assertThat(inbox("both.gd", "waiting", delegation)).isEmpty();
    }

    @Test
    void is_not_decided_at_two_stages_by_one_person() {
        var delegation = Guangdong.submittedWith(1);
        var official = Users.client("unitministry.gd");
        delegation.decide(official, "APPROVE").expect(201);

        var second = delegation.decide(official, "APPROVE");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("other-stage-decided");
        assertThat(inbox("unitministry.gd", "waiting", delegation)).isEmpty();
    }

    @Test
    void is_not_decided_at_another_stage_in_a_later_round_either() {
        var delegation = Guangdong.submittedWith(1);
        delegation.giveBack(Users.client("unitministry.gd")).expect(201);
        delegation.submit().expect(200);
        delegation.decide(approver(), "APPROVE").expect(201);

        var refused = delegation.decide(Users.client("unitministry.gd"), "APPROVE");

        assertThat(refused.code()).isEqualTo("other-stage-decided");
    }

    @Test
    void is_decided_only_as_it_was_seen() {
        var delegation = Guangdong.submittedWith(1);
        var seen = delegation.seenBy(approver());
        delegation.giveBack(Users.client("approver2.gd")).expect(201);
        delegation.submit().expect(200);

        var stale = delegation.decideAsSeen(approver(), seen, "APPROVE");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("case-changed");
        assertThat(delegation.seenBy(approver()).getJsonArray("decisions")).hasSize(1);
    }

    @Test
    void is_not_returned_or_rejected_without_a_reason() {
        var delegation = Guangdong.submittedWith(1);

        var without = delegation.decide(approver(), "REJECT");
        var rejected = delegation.decide(approver(), "REJECT", "reason", reason("NOT_ELIGIBLE"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.code()).isEqualTo("reason-missing");
        assertThat(rejected.expect(201).json().getString("status")).isEqualTo("REJECTED");
        assertThat(delegation.delegation().getString("status")).isEqualTo("REJECTED");
        assertThat(delegation.delegation().getJsonObject("returnReason").getString("code"))
                .isEqualTo("NOT_ELIGIBLE");
        assertThat(delegation.decide(approver(), "APPROVE").code()).isEqualTo("case-closed");
    }

    /** Rule 5: nobody edits a decision, not even by hand. */
    @Test
    void keeps_each_decision_as_it_was_made() throws SQLException {
        var delegation = Guangdong.submittedWith(1);
        var made = delegation.giveBack(approver()).expect(201).json();

        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement()) {
            var it = " where case_id = (select id from approval_case where reference = '" + delegation.caseReference()
                    + "')";
            for (var change : List.of(
                    "update approval_decision set outcome = 'APPROVE'" + it, "delete from approval_decision" + it)) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("A decision is final");
            }
        }
        assertThat(delegation.seenBy(approver()).getJsonArray("decisions")).isEqualTo(made.getJsonArray("decisions"));
    }

    @Test
    void opens_after_a_return_only_what_was_remarked_on() {
        var delegation = Guangdong.draftOf(1);
        var remarked = delegation.add("MEMBER");
        var other = delegation.add("MEMBER");
        delegation.submit().expect(200);
        var id = remarked.getString("id");
        delegation
                .giveBack(approver(), object("member", id, "field", "employer", "text", "Full name, please"))
                .expect(201);

        assertThat(change(delegation, id, "employer", "Guangdong Academy of Sciences"))
                .isEqualTo("");
        assertThat(change(delegation, id, "position", "Professor")).isEqualTo("not-remarked");
        assertThat(change(delegation, other.getString("id"), "employer", "Elsewhere"))
                .isEqualTo("not-remarked");
        assertThat(editor().post(delegation.path + "/members", delegation.entry("MEMBER"))
                        .code())
                .isEqualTo("not-remarked");
        assertThat(delegation.delegation().getJsonArray("remarks")).hasSize(1);
    }

    @Test
    void is_not_returned_with_a_remark_on_nobody() {
        var delegation = Guangdong.submittedWith(1);

        var refused =
                delegation.giveBack(approver(), object("member", UUID.randomUUID(), "text", "Who is this about?"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(delegation.delegation().getString("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void stays_open_when_the_unit_withdraws_after_the_event_has_begun() {
        var delegation = Guangdong.submittedWith(1);
        eventHasBegun(delegation.edition);

        var late = delegation.withdraw();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("edition-started");
        assertThat(delegation.delegation().getString("status")).isEqualTo("SUBMITTED");
        assertThat(delegation.seenBy(approver()).getString("status")).isEqualTo("OPEN");
    }

    private static void eventHasBegun(int edition) {
        var now = Users.now();
        var yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        var plan = Json.createObjectBuilder(
                        Editions.plan(edition, now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(9))))
                .remove("number")
                .add("startsOn", yesterday.toString())
                .add("endsOn", yesterday.plusDays(9).toString());
        var admin = Users.client("admin");
        var address = "/editions/" + edition;
        admin.put(address, plan.build(), admin.get(address).etag()).expect(200);
    }

    @Test
    void does_not_exist_for_other_units() {
        var delegation = Guangdong.submittedWith(1);
        var reference = delegation.caseReference();
        var seen = delegation.seenBy(approver());

        var foreign = Users.client("approver.bj");

        assertThat(foreign.get("/cases/" + reference).status()).isEqualTo(404);
        assertThat(foreign.post(
                                "/cases/" + reference + "/decisions",
                                object("outcome", "APPROVE", "revision", 1, "version", seen.getInt("version")))
                        .status())
                .isEqualTo(404);
    }

    /** Changes one field of a member; the code of the refusal, or an empty text. */
    private static String change(Guangdong delegation, String member, String field, String value) {
        var address = delegation.path + "/members/" + member;
        var seen = editor().get(address).expect(200);
        var entry = Json.createObjectBuilder(seen.json());
        List.of("id", "version", "warnings", "editable", "documentNumberMasked").forEach(entry::remove);
        return editor().put(address, entry.add(field, value).build(), seen.etag())
                .code();
    }

    private static List<String> actions(Guangdong delegation) {
        return editor()
                .get(delegation.path + "/history?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> entry.getString("action"))
                .toList();
    }

    private static List<JsonObject> inbox(String username, String view, Guangdong delegation) {
        return Users.client(username)
                .get("/cases?view=" + view + "&edition=" + delegation.edition)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static String whyNot(JsonObject matter) {
        return matter.getJsonObject("whyNot").getString("code");
    }
}
