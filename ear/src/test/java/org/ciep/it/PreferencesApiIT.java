package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, how a person is told")
class PreferencesApiIT {

    private static final String PATH = "/notification-preferences";

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void is_by_a_mail_at_once_as_long_as_nothing_is_chosen() {
        var untouched = Users.client("gate").get(PATH).expect(200);

        assertThat(untouched.etag()).isEqualTo("\"0\"");
        assertThat(untouched.json().getString("language")).isEqualTo("zh-CN");
        assertThat(untouched.json().getJsonArray("choices").getValuesAs(JsonObject.class))
                .hasSize(10)
                .allSatisfy(choice -> assertThat(choice.getString("delivery")).isEqualTo("AT_ONCE"));
    }

    @Test
    void is_changed_by_each_for_themselves_on_the_version_that_was_seen() {
        var host = Users.client("host");

        var changed = choose(host, "\"0\"", "de", "CASE_APPROVED", "CONSOLE").expect(200);

        assertThat(changed.json().getString("language")).isEqualTo("de");
        assertThat(host.get(PATH).json()).isEqualTo(changed.json());
        assertThat(choose(host, "\"0\"", "en", "CASE_APPROVED", "DIGEST").status())
                .isEqualTo(412);
        choose(host, changed.etag(), "en", "CASE_WAITS", "DIGEST").expect(200);
        assertThat(Users.client("security").get(PATH).json().getString("language"))
                .isEqualTo("zh-CN");
    }

    @Test
    void may_not_be_muted_where_something_is_asked_or_lost() {
        for (var kind : new String[] {"CASE_WAITS", "CASE_RETURNED", "CASE_REJECTED"}) {
            var refused = choose(Users.client("security"), "\"0\"", "en", kind, "CONSOLE");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("may-not-be-muted");
        }
    }

    @Test
    void can_be_once_a_day_in_the_language_that_was_chosen() {
        var approver = Users.client("approver2.gd");
        var seen = approver.get(PATH).expect(200).etag();
        var chosen = choose(approver, seen, "en", "CASE_WAITS", "DIGEST").expect(200);

        var reference = Guangdong.submittedWith(1).caseReference();
        var told = told(reference, "黄国强");
        World.shared().advance(Duration.ofDays(1));
        choose(approver, chosen.etag(), "zh-CN", "CASE_WAITS", "AT_ONCE").expect(200);

        assertThat(told.getString("delivery")).isEqualTo("DIGEST");
        assertThat(told.containsKey("mail")).isFalse();
        awaitSent(reference, "黄国强");
        assertThat(World.shared().mailServer().received())
                .filteredOn(mail -> mail.to().equals("approver2.gd@example.cn")
                        && mail.body().contains(reference)
                        && mail.body().contains("/notifications"))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail.subject()).contains("1"));
    }

    /** The colleague's mail has come, so the other one would have: they are written in one transaction. */
    @Test
    void can_be_in_the_console_alone_without_a_mail() {
        var editor = Users.client("editor2.gd");
        var seen = editor.get(PATH).expect(200).etag();
        var chosen = choose(editor, seen, "zh-CN", "CASE_APPROVED", "CONSOLE").expect(200);

        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        delegation.decide(Guangdong.ministry(), "APPROVE").expect(201);
        choose(editor, chosen.etag(), "zh-CN", "CASE_APPROVED", "AT_ONCE").expect(200);

        var reference = delegation.caseReference();
        awaitSent(reference, nameOf("editor.gd"));
        var told = told(reference, nameOf("editor2.gd"));
        assertThat(told.getString("kind")).isEqualTo("CASE_APPROVED");
        assertThat(told.getString("delivery")).isEqualTo("CONSOLE");
        assertThat(told.containsKey("mail")).isFalse();
        assertThat(Told.of("editor2.gd", reference)).hasSize(1);
        assertThat(World.shared().mailServer().received())
                .noneMatch(mail -> mail.to().equals("editor2.gd@example.cn") && mail.isAbout(reference));
    }

    private static String nameOf(String username) {
        return Users.client(username).get("/session").expect(200).json().getString("displayName");
    }

    private static Answer choose(ApiClient who, String etag, String language, String kind, String delivery) {
        var choices = Json.createArrayBuilder().add(object("kind", kind, "delivery", delivery));
        var body = Json.createObjectBuilder(object("language", language))
                .add("choices", choices)
                .build();
        return who.put(PATH, body, etag);
    }

    private static JsonObject told(String reference, String recipient) {
        return Users.client("approver.gd")
                .get("/cases/" + reference + "/notifications")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(told -> told.getString("recipient").equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitSent(String reference, String recipient) {
        Waiting.patiently("a digest about " + reference + " is sent to " + recipient)
                .until(
                        () -> told(reference, recipient),
                        told -> told.containsKey("mail")
                                && told.getJsonObject("mail").getString("state").equals("SENT"));
    }
}
