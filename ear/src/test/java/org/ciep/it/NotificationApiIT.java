package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ciep.world.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a notification")
class NotificationApiIT {

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void tells_those_who_may_decide_that_a_case_waits_and_nobody_else() {
        var reference = Guangdong.submittedWith(2).caseReference();

        var told = only(of("approver2.gd", reference));

        assertThat(told.getString("kind")).isEqualTo("CASE_WAITS");
        assertThat(told.getString("unit")).isEqualTo("CN-GD");
        assertThat(told.getJsonObject("stage").getString("en")).isEqualTo("Review by the delegating unit");
        assertThat(told.getString("dueAt")).isNotEmpty();
        assertThat(told.getBoolean("read")).isFalse();
        assertThat(of("approver.gd", reference)).hasSize(1);
        assertThat(List.of("editor.gd", "approver.bj", "ministry", "auditor", "admin"))
                .allSatisfy(other -> assertThat(of(other, reference)).isEmpty());
    }

    @Test
    void says_of_the_accreditation_of_a_person_that_it_is_one_and_so_do_the_home_page_and_the_mail()
            throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var person = acme.submitted();
        var reference = acme.seen(person).getJsonObject("approval").getString("caseReference");
        var admin = Users.client("admin");

        var told = only(of("host", reference));
        var waiting = Users.client("host")
                .get("/home?edition=" + acme.edition)
                .expect(200)
                .json()
                .getJsonObject("waiting")
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("matter");
        var builtIn = admin.get("/mail-templates/CASE_WAITS/en").expect(200).json();
        var text =
                object("subject", builtIn.getString("subject"), "body", builtIn.getString("body"), "case", reference);
        var mail = admin.post("/mail-templates/CASE_WAITS/en/previews", text)
                .expect(200)
                .json();

        assertThat(told.getString("caseKind")).isEqualTo("STAFF_ACCREDITATION");
        assertThat(told.getJsonObject("ownerName").getString("en")).isEqualTo("Acme Ltd");
        assertThat(told.getString("subjectReference")).isEqualTo(person);
        assertThat(waiting.getString("kind")).isEqualTo("STAFF_ACCREDITATION");
        assertThat(waiting.getString("reference")).isEqualTo(reference);
        assertThat(waiting.getJsonObject("ownerName").getString("de")).isEqualTo("Acme Ltd");
        assertThat(mail.getString("body"))
                .contains("the accreditation " + person + " of a person through Acme Ltd for edition " + acme.edition)
                .doesNotContain("delegation");
    }

    /** Rule 1: an official who is editor and approver at once worked on the list. */
    @Test
    void is_not_sent_to_who_contributed_and_so_may_not_decide() {
        var delegation = Guangdong.draftOf(1);
        Users.client("both.gd")
                .post(delegation.path + "/members", delegation.entry("MEMBER"))
                .expect(201);

        delegation.submit().expect(200);

        assertThat(of("both.gd", delegation.caseReference())).isEmpty();
        assertThat(of("approver.gd", delegation.caseReference())).hasSize(1);
    }

    @Test
    void follows_the_case_from_stage_to_stage_and_back_to_the_editors() {
        var delegation = Guangdong.submittedWith(1);
        var reference = delegation.caseReference();

        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);

        assertThat(only(of("approver2.gd", reference)).getBoolean("read"))
                .as("no longer waits")
                .isTrue();
        assertThat(only(of("ministry2", reference)).getString("kind")).isEqualTo("CASE_WAITS");
        assertThat(of("unitministry.gd", reference)).hasSize(2);
        assertThat(of("editor.gd", reference)).isEmpty();

        delegation.giveBack(Guangdong.ministry()).expect(201);

        assertThat(only(of("editor2.gd", reference)).getString("kind")).isEqualTo("CASE_RETURNED");
        assertThat(only(of("editor.gd", reference)).getBoolean("read")).isFalse();
        assertThat(of("editor.bj", reference)).isEmpty();
    }

    @Test
    void is_written_with_what_happened_or_not_at_all() {
        var delegation = Guangdong.submittedWith(1);
        var reference = delegation.caseReference();
        var seen = delegation.seenBy(Guangdong.approver());
        delegation.decideAsSeen(Guangdong.approver(), seen, "APPROVE").expect(201);

        delegation
                .decideAsSeen(Users.client("approver2.gd"), seen, "REJECT", "reason", Guangdong.reason("OTHER"))
                .expect(409);

        assertThat(of("editor.gd", reference)).isEmpty();
    }

    @Test
    void is_read_by_its_own_person_only() {
        var reference = Guangdong.submittedWith(1).caseReference();
        var id = only(of("approver.gd", reference)).getString("id");

        assertThat(read(Users.client("approver2.gd"), id).status()).isEqualTo(404);
        assertThat(read(Users.client("auditor"), id).code()).isEqualTo("notification-not-found");
        assertThat(read(Users.client("approver.gd"), UUID.randomUUID().toString())
                        .status())
                .isEqualTo(404);
        assertThat(only(of("approver.gd", reference)).getBoolean("read")).isFalse();

        assertThat(read(Users.client("approver.gd"), id).expect(200).json().getBoolean("read"))
                .isTrue();
        assertThat(read(Users.client("approver.gd"), id).status()).isEqualTo(200);
        assertThat(only(of("approver2.gd", reference)).getBoolean("read")).isFalse();
    }

    @Test
    void counts_as_unread_until_all_that_was_seen_is_read() {
        var approver = Users.client("approver2.gd");
        var first = Guangdong.submittedWith(1).caseReference();
        var seen = only(of("approver2.gd", first)).getString("at");
        var later = Guangdong.submittedWith(1).caseReference();

        var left = approver.post("/notifications/readings", object("until", seen))
                .expect(200)
                .json()
                .getInt("unread");

        assertThat(left).isEqualTo(unread(approver)).isPositive();
        assertThat(only(of("approver2.gd", first)).getBoolean("read")).isTrue();
        assertThat(only(of("approver2.gd", later)).getBoolean("read")).isFalse();
        assertThat(listed(approver, "unread=true&limit=200"))
                .allSatisfy(one -> assertThat(one.getBoolean("read")).isFalse());
    }

    @Test
    void stands_in_a_list_by_pages_the_newest_first() {
        Guangdong.submittedWith(1);
        Guangdong.submittedWith(1);
        var approver = Users.client("approver.gd");

        var first = approver.get("/notifications?limit=1").expect(200).json();
        var second = approver.get("/notifications?limit=1&after=" + first.getString("next"))
                .expect(200)
                .json();

        var newest = first.getJsonArray("items").getJsonObject(0);
        var next = second.getJsonArray("items").getJsonObject(0);
        assertThat(newest.getString("at")).isGreaterThan(next.getString("at"));
        assertThat(listed(approver, "limit=2")).containsExactly(newest, next);
        assertThat(approver.get("/notifications?after=x").code()).isEqualTo("cursor-invalid");
    }

    private static ApiClient.Answer read(ApiClient caller, String id) {
        return caller.post("/notifications/" + id + "/reading", object());
    }

    private static int unread(ApiClient caller) {
        return caller.get("/notifications/unread").expect(200).json().getInt("unread");
    }

    private static List<JsonObject> of(String username, String caseReference) {
        return listed(Users.client(username), "limit=200").stream()
                .filter(one -> one.getString("case").equals(caseReference))
                .toList();
    }

    private static List<JsonObject> listed(ApiClient caller, String query) {
        return caller.get("/notifications?" + query)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static JsonObject only(List<JsonObject> told) {
        assertThat(told).hasSize(1);
        return told.get(0);
    }
}
