package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.MailServer.ReceivedMail;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, who was told of a case")
class CaseNotificationApiIT {

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void is_shown_to_those_who_may_see_the_case_with_what_became_of_each_mail() {
        var reference = Guangdong.submittedWith(1).caseReference();

        var told = sent(reference, "陈建华");

        assertThat(told.getString("kind")).isEqualTo("CASE_WAITS");
        assertThat(told.getString("delivery")).isEqualTo("AT_ONCE");
        assertThat(told.getJsonObject("mail").getString("sentAt")).isNotEmpty();
        assertThat(told.getJsonObject("mail").getInt("attempts")).isEqualTo(1);
        assertThat(of(Users.client("auditor"), reference)).hasSizeGreaterThan(1);
        assertThat(Users.client("approver.gd").get(path(reference)).body()).doesNotContain("@example.cn");
        assertThat(Users.client("approver.bj").get(path(reference)).status()).isEqualTo(404);
        assertThat(Users.client("editor.gd").get(path(reference)).status()).isEqualTo(403);
    }

    @Test
    void gets_the_mail_again_as_another_one_and_the_trail_says_who_sent_it() {
        var reference = Guangdong.submittedWith(1).caseReference();
        var told = sent(reference, "黄国强");
        var again = path(reference) + "/" + told.getString("id") + "/mails";

        assertThat(Users.client("auditor").post(again, object()).status()).isEqualTo(403);
        assertThat(Users.client("approver.bj").post(again, object()).status()).isEqualTo(404);
        Users.client("approver.gd").post(again, object()).expect(201);

        sent(reference, "黄国强");
        assertThat(mails(reference, "approver2.gd@example.cn"))
                .hasSize(2)
                .extracting(ReceivedMail::messageId)
                .doesNotHaveDuplicates();
        var trail = Users.client("auditor")
                .get("/audit-records?action=MAIL_SENT_AGAIN&object=" + reference)
                .expect(200)
                .json()
                .getJsonArray("items");
        assertThat(trail).hasSize(1);
        assertThat(trail.getJsonObject(0).getString("actorUsername")).isEqualTo("approver.gd");
    }

    @Test
    void does_not_find_the_notification_of_another_case() {
        var one = Guangdong.submittedWith(1).caseReference();
        var other = Guangdong.submittedWith(1).caseReference();
        var told = sent(one, "陈建华").getString("id");

        var refused = Users.client("approver.gd").post(path(other) + "/" + told + "/mails", object());

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("notification-not-found");
    }

    /** What the person was told, as soon as the mail server has taken the mail. */
    private static JsonObject sent(String reference, String recipient) {
        return Waiting.forSome(
                "a mail about " + reference + " to " + recipient,
                () -> of(Users.client("approver.gd"), reference).stream()
                        .filter(told -> told.getString("recipient").equals(recipient))
                        .filter(told ->
                                told.getJsonObject("mail").getString("state").equals("SENT"))
                        .findFirst());
    }

    private static List<JsonObject> of(ApiClient caller, String reference) {
        return caller.get(path(reference) + "?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static List<ReceivedMail> mails(String reference, String address) {
        return World.shared().mailServer().received().stream()
                .filter(mail -> mail.to().equals(address) && mail.isAbout(reference))
                .toList();
    }

    private static String path(String reference) {
        return "/cases/" + reference + "/notifications";
    }
}
