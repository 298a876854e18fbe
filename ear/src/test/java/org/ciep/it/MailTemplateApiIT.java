package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test leaves the built-in texts behind: other tests read mails, too. */
@DisplayName("Over HTTP, a mail template")
class MailTemplateApiIT {

    private static final String REJECTED = "/mail-templates/CASE_REJECTED/de";
    private static final String APPROVED = "/mail-templates/CASE_APPROVED/zh-CN";

    private final ApiClient admin = Users.client("admin");

    @AfterEach
    void reset() {
        for (var path : new String[] {REJECTED, APPROVED}) {
            admin.delete(path, admin.get(path).etag()).expect(200);
        }
    }

    @Test
    void stands_in_a_list_of_every_kind_in_every_language_with_its_placeholders() {
        var items = admin.get("/mail-templates").expect(200).json().getJsonArray("items");

        assertThat(items).hasSize(51);
        assertThat(items.getValuesAs(JsonObject.class))
                .allSatisfy(one -> assertThat(one.getString("subject")).isNotBlank())
                .noneSatisfy(one -> assertThat(one.getJsonArray("placeholders").toString())
                        .containsAnyOf("birth", "document", "member"));
        assertThat(admin.get("/mail-templates/NOTHING/de").code()).isEqualTo("mail-template-not-found");
        assertThat(admin.get("/mail-templates/DIGEST/fr").code()).isEqualTo("mail-template-not-found");
    }

    @Test
    void is_changed_and_reset_by_whoever_saw_it_as_it_is_and_leaves_records() {
        var before = admin.get(REJECTED).expect(200);
        int records = records("MAIL_TEMPLATE_CHANGED");

        var changed = change(REJECTED, before.etag(), "Neuer Betreff {case}", "{name}: {link}")
                .expect(200);
        assertThat(changed.json().getBoolean("changed")).isTrue();
        assertThat(change(REJECTED, before.etag(), "x", "y").status()).isEqualTo(412);
        assertThat(change(REJECTED, "", "x", "y").status()).isEqualTo(428);
        assertThat(admin.delete(REJECTED, before.etag()).status()).isEqualTo(412);

        var reset = admin.delete(REJECTED, changed.etag()).expect(200);
        assertThat(reset.json().getBoolean("changed")).isFalse();
        assertThat(reset.json().getString("subject")).isEqualTo(before.json().getString("subject"));
        assertThat(change(REJECTED, before.etag(), "x", "y").status())
                .as("a version never comes back")
                .isEqualTo(412);
        assertThat(records("MAIL_TEMPLATE_CHANGED")).isEqualTo(records + 1);
        assertThat(records("MAIL_TEMPLATE_RESET")).isPositive();
    }

    @Test
    void is_refused_with_the_name_and_the_place_of_a_placeholder_that_nobody_knows() {
        var refused = change(REJECTED, admin.get(REJECTED).etag(), "{case} {birthDate}", "Guten Tag,\n{documentNumber}")
                .expect(422);

        assertThat(refused.body()).contains("placeholder-unknown");
        assertThat(violation(refused, 0).getString("pointer")).isEqualTo("/subject");
        assertThat(violation(refused, 0).getJsonObject("params"))
                .isEqualTo(object("name", "birthDate", "line", "1", "column", "8"));
        assertThat(violation(refused, 1).getJsonObject("params"))
                .isEqualTo(object("name", "documentNumber", "line", "2", "column", "1"));
        assertThat(admin.get(REJECTED).json().getBoolean("changed")).isFalse();
    }

    @Test
    void is_shown_on_a_real_case_before_it_is_saved() {
        var delegation = Guangdong.submittedWith(1);
        var reference = delegation.caseReference();
        var text = object("subject", "{case} {unit}", "body", "{name} {edition} {link}", "case", reference);

        var shown = admin.post("/mail-templates/CASE_APPROVED/en/previews", text)
                .expect(200)
                .json();
        var newest = admin.post("/mail-templates/DIGEST/en/previews", object("subject", "{count}", "body", "{list}"))
                .expect(200)
                .json();

        assertThat(shown.getString("subject")).isEqualTo(reference + " Guangdong");
        assertThat(shown.getString("body")).contains(String.valueOf(delegation.edition), "/cases/" + reference);
        assertThat(newest.getString("body")).contains("-D-");
        assertThat(admin.post(
                                "/mail-templates/CASE_APPROVED/en/previews",
                                object("subject", "x", "body", "{unknown}", "case", reference))
                        .status())
                .isEqualTo(422);
        assertThat(admin.post(
                                "/mail-templates/CASE_APPROVED/en/previews",
                                object("subject", "x", "body", "y", "case", "99-D-9999"))
                        .code())
                .isEqualTo("case-not-found");
    }

    @Test
    void is_shown_on_a_case_that_it_can_be_about_only() throws SQLException {
        var delegation = Guangdong.submittedWith(1).caseReference();
        var acme = AcmeStaff.ofAccredited();
        var person = acme.submitted();
        var preview = "/mail-templates/STAFF_DECIDED/en/previews";

        var newest = admin.post(preview, object("subject", "{reference} {decision}", "body", "{link}"))
                .expect(200)
                .json();
        var unfit = admin.post(preview, object("subject", "x", "body", "{next}", "case", delegation))
                .expect(422);

        assertThat(newest.getString("subject")).isEqualTo(person + " was granted");
        assertThat(newest.getString("body")).endsWith("/editions/" + acme.edition + "/staff/" + person);
        assertThat(violation(unfit, 0).getString("pointer")).isEqualTo("/case");
        assertThat(violation(unfit, 0).getString("code")).isEqualTo("case-of-person-needed");
        assertThat(admin.get("/mail-templates/STAFF_DECIDED/en").json().getString("caseKind"))
                .isEqualTo("STAFF_ACCREDITATION");
    }

    @Test
    void is_what_the_next_mail_says() {
        admin.post("/officials/readings", object()).expect(200);
        change(APPROVED, admin.get(APPROVED).etag(), "恭喜 {case}", "{unit}：{link}")
                .expect(200);
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        delegation.decide(Guangdong.ministry(), "APPROVE").expect(201);

        var subject = "恭喜 " + delegation.caseReference();
        assertThat(Waiting.forMail(subject, mail -> mail.subject().equals(subject))
                        .body())
                .isNotBlank();
    }

    /** The application cannot change what is built in, whatever it is made to do. */
    @Test
    void that_is_built_in_is_written_by_migrations_only() throws SQLException {
        try (var connection = World.shared().database().asApplication();
                var statement = connection.createStatement()) {
            assertThat(catchState(() -> statement.executeUpdate("update mail_template set subject = 'x'")))
                    .isEqualTo("42501");
        }
    }

    private static String catchState(SqlWork work) {
        try {
            work.run();
            return "";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private interface SqlWork {
        void run() throws SQLException;
    }

    private Answer change(String path, String etag, String subject, String body) {
        return admin.put(path, object("subject", subject, "body", body), etag);
    }

    private static JsonObject violation(Answer refused, int index) {
        return refused.json().getJsonArray("violations").getJsonObject(index);
    }

    private static int records(String action) {
        return AuditTrail.records("MAIL_TEMPLATE", "CASE_REJECTED.de", action);
    }
}
