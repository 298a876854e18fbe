package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a legal remedy")
class RemedyApiIT {

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void is_shown_before_a_rejection_stored_with_it_and_told_to_the_unit() throws SQLException {
        var delegation = Guangdong.submittedWith(1);
        var reference = delegation.caseReference();
        var shown = Guangdong.approver()
                .get("/cases/" + reference + "/rejection-remedy")
                .expect(200)
                .json();

        var rejected = delegation
                .decide(Guangdong.approver(), "REJECT", "reason", Guangdong.reason("NOT_ELIGIBLE"))
                .expect(201)
                .json();

        var stored = decision(rejected).getJsonObject("remedy");
        assertThat(stored).isEqualTo(shown);
        assertThat(stored.getString("text")).contains(reference).doesNotContain("{");
        assertThat(stored.getString("language")).isEqualTo("zh-CN");
        assertThat(LocalDate.parse(stored.getString("until")))
                .isEqualTo(LocalDate.ofInstant(Users.now(), ZoneId.of("Asia/Shanghai"))
                        .plusDays(60));
        assertThat(delegation.delegation().getJsonObject("remedy")).isEqualTo(stored);
        assertThat(mailTo("editor.gd", reference)).contains(stored.getString("text"));
    }

    @Test
    void goes_with_the_revocation_of_an_approval_and_with_no_other_decision() {
        var delegation = Guangdong.submittedWith(1);
        var approved = delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        delegation.decide(Guangdong.ministry(), "APPROVE").expect(201);
        var ministry2 = Users.client("ministry2");
        int version = delegation.seenBy(ministry2).getInt("version");
        var address = "/cases/" + delegation.caseReference() + "/revocations";
        var shown = ministry2.get(address + "/preview").expect(200).json().getJsonObject("remedy");

        var revoked = ministry2.post(
                address, object("revision", 1, "version", version, "reason", Guangdong.reason("INCORRECT")));

        assertThat(decision(revoked.expect(201).json()).getJsonObject("remedy"))
                .isEqualTo(shown)
                .isNotNull();
        assertThat(decision(approved.json()).get("remedy")).isNull();
        assertThat(delegation.delegation().getJsonObject("remedy")).isEqualTo(shown);
    }

    @Test
    void is_not_said_of_a_case_in_another_unit() {
        var reference = Guangdong.submittedWith(1).caseReference();

        assertThat(Users.client("approver.bj")
                        .get("/cases/" + reference + "/rejection-remedy")
                        .status())
                .isEqualTo(404);
    }

    private static JsonObject decision(JsonObject matter) {
        return matter.getJsonArray("decisions").getJsonObject(0);
    }

    private static String mailTo(String username, String reference) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var found = connection.prepareStatement("""
                        select m.body from ciep.outbox_message m join ciep.notification n on n.message = m.id
                        where n.recipient = ? and n.case_reference = ? and n.kind = 'CASE_REJECTED'""")) {
            found.setString(1, username);
            found.setString(2, reference);
            try (var mails = found.executeQuery()) {
                assertThat(mails.next()).isTrue();
                return mails.getString(1);
            }
        }
    }
}
