package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation that applies without an account")
class JoiningIT {

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void gets_a_link_by_mail_and_only_the_hash_of_its_secret_is_stored() throws SQLException {
        var organisation = AppliedOrganisation.opened();
        var secret = organisation.secret();

        assertThat(stored("select count(*) from application_link where edition = " + organisation.edition))
                .isEqualTo("1");
        assertThat(stored(
                        "select string_agg(body || coalesce(sealed::text, ''), ' ') from outbox_message where address = '"
                                + organisation.email + "'"))
                .contains("{link}")
                .doesNotContain(secret);
        assertThat(stored("select string_agg(encode(hash, 'escape'), ' ') from application_link"))
                .doesNotContain(secret);
    }

    @Test
    void is_told_the_same_whether_or_not_its_address_is_known_and_gets_five_mails_an_hour() throws SQLException {
        var organisation = AppliedOrganisation.opened();
        var stranger = new AppliedOrganisation(organisation.edition);

        var known = organisation.askForLink("en");
        var unknown = stranger.askForLink("en");

        assertThat(List.of(known.status(), known.body())).isEqualTo(List.of(unknown.status(), unknown.body()));
        for (int again = 0; again < 6; again++) {
            organisation.askForLink("de").expect(202);
        }
        organisation.mail("Ihre Bewerbung");
        stranger.mail("Your application");
        assertThat(stored("select count(*) from outbox_message where address = '" + organisation.email + "'"))
                .as("of eight that were asked for, whether they have left or not")
                .isEqualTo("5");
    }

    @Test
    void finds_the_draft_again_behind_another_link_and_is_warned_of_a_code_that_fails_its_check() {
        var organisation = AppliedOrganisation.opened();

        var doubted = organisation
                .save(with(AppliedOrganisation.complete(), "creditCode", "91350100M000100Y4Z"))
                .expect(200);
        organisation.askForLink("zh-CN").expect(202);
        organisation.follow(organisation.mail("第" + organisation.edition + "届"));
        var reopened = organisation.open().expect(200).json();

        assertThat(doubted.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                .extracting(finding -> finding.getString("code"), finding -> finding.getString("severity"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("credit-code-characters", "WARNING"),
                        org.assertj.core.groups.Tuple.tuple("licence-wanted", "WARNING"));
        assertThat(reopened.getJsonObject("content").getString("nameZh")).isEqualTo("深圳测试有限公司");
        var submitted = organisation.submit();
        assertThat(submitted.status()).as("a doubt never blocks").isEqualTo(200);
        assertThat(findings(submitted.json()))
                .as("nothing is asked for that cannot be given now")
                .containsExactly("credit-code-characters");
        assertThat(findings(organisation.seenBy("host"))).containsExactly("credit-code-characters", "licence-wanted");
    }

    @Test
    void cannot_submit_what_is_incomplete_nor_overwrite_what_another_window_saved() {
        var organisation = AppliedOrganisation.opened();
        var stale = organisation.etag();

        var incomplete = organisation.submit();
        organisation.save(AppliedOrganisation.complete()).expect(200);
        var overwriting = Users.anonymous()
                .send(
                        "PUT",
                        "/joining/application",
                        "application/json",
                        java.net.http.HttpRequest.BodyPublishers.ofString("{}"),
                        Map.of("Application-Link", organisation.secret(), "If-Match", stale));

        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.json().getJsonArray("violations").getValuesAs(JsonObject.class))
                .extracting(violation -> violation.getString("pointer"))
                .containsExactly("/nameZh", "/kind", "/creditCode", "/address", "/contactName");
        assertThat(overwriting.status()).isEqualTo(412);
    }

    @Test
    void is_submitted_until_the_last_day_of_the_event_and_the_page_says_until_when() throws SQLException {
        var organisation = AppliedOrganisation.opened();
        organisation.save(AppliedOrganisation.complete()).expect(200);
        var address = "/joining/editions/" + organisation.edition;

        Editions.end(organisation.edition);
        var refused = organisation.submit().expect(409).json();
        var joining = Users.anonymous().get(address).expect(200).json();

        assertThat(refused.getString("code")).isEqualTo("edition-ended");
        assertThat(refused.getJsonObject("params").getString("endsOn")).isEqualTo(joining.getString("endsOn"));
        assertThat(joining.getBoolean("open")).isFalse();
    }

    @Test
    void finds_the_editions_that_are_not_over_without_an_account() throws SQLException {
        var open = AppliedOrganisation.opened().edition;
        var over = AppliedOrganisation.opened().edition;
        Editions.end(over);

        var listed = Users.anonymous()
                .get("/joining/editions")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);

        assertThat(listed)
                .contains(Users.anonymous()
                        .get("/joining/editions/" + open)
                        .expect(200)
                        .json())
                .allSatisfy(edition -> assertThat(edition.getBoolean("open")).isTrue())
                .extracting(edition -> edition.getInt("edition"))
                .doesNotContain(over);
        assertThat(listed).extracting(edition -> edition.getString("endsOn")).isSorted();
    }

    @Test
    void mends_only_what_was_remarked_on_and_is_accredited_by_the_host_city_and_the_ministry() {
        var organisation = AppliedOrganisation.submitted();
        var part = organisation.seenBy("host").getString("id");

        organisation
                .decide("host", returning(part, "address", "Street and number, please"))
                .expect(201);
        organisation.follow(organisation.mail("Please mend"));
        var returned = organisation.open().expect(200).json();
        var elsewhere = organisation.save(with(AppliedOrganisation.complete(), "nameEn", "Another Ltd"));
        var mended = organisation.save(with(AppliedOrganisation.complete(), "address", "Shenzhen, Futian 1, Tower B"));
        organisation.submit().expect(200);
        var seen = organisation.seenBy("host");
        organisation.decide("host", object("outcome", "APPROVE")).expect(201);
        var twice = organisation.decide("host", object("outcome", "APPROVE"));
        organisation.decide("ministry", object("outcome", "APPROVE")).expect(201);

        assertThat(returned.getJsonArray("openFields").getValuesAs(JsonString::getString))
                .containsExactly("address");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(elsewhere.code()).isEqualTo("field-not-remarked");
        assertThat(mended.status()).isEqualTo(200);
        assertThat(seen.getJsonObject("changes").getJsonArray("fields").getValuesAs(JsonString::getString))
                .containsExactly("address");
        assertThat(organisation.seenBy("ministry").getString("status")).isEqualTo("ACCREDITED");
        assertThat(organisation.mail("Shenzhen Test Ltd").body()).contains(organisation.reference());
        assertThat(AuditTrail.records("ORGANISATION", organisation.reference(), "ORGANISATION_SUBMITTED"))
                .isEqualTo(2);
    }

    @Test
    void is_told_of_a_rejection_with_what_can_be_done_against_it() {
        var organisation = AppliedOrganisation.submitted();

        organisation
                .decide(
                        "host",
                        object("outcome", "REJECT", "reason", object("code", "NOT_ELIGIBLE", "text", "No exhibitor")))
                .expect(201);

        var mail = organisation.mail("Your application " + organisation.reference() + " was rejected");
        organisation.follow(mail);
        var rejected = organisation.open().expect(200).json();
        var remedy = rejected.getJsonObject("remedy");
        assertThat(rejected.getString("status")).isEqualTo("REJECTED");
        assertThat(rejected.getJsonObject("reason").getString("text")).isEqualTo("No exhibitor");
        assertThat(remedy.getString("language"))
                .as("as it asked for the link, although its name is Chinese as well")
                .isEqualTo("en");
        assertThat(remedy.getString("text")).contains(organisation.caseReference());
        assertThat(mail.body()).contains(remedy.getString("text"));
        assertThat(organisation.save(object()).code()).isEqualTo("application-frozen");
    }

    static JsonObject returning(String part, String field, String text) {
        return Json.createObjectBuilder()
                .add("outcome", "RETURN")
                .add("reason", object("code", "INCOMPLETE", "text", "Please mend"))
                .add("remarks", Json.createArrayBuilder().add(object("member", part, "field", field, "text", text)))
                .build();
    }

    static List<String> findings(JsonObject seen) {
        return seen.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("code"))
                .toList();
    }

    static JsonObject with(JsonObject content, String field, String value) {
        return Json.createObjectBuilder(content).add(field, value).build();
    }

    private static String stored(String query) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = ciep");
            try (var found = statement.executeQuery(query)) {
                found.next();
                return String.valueOf(found.getString(1));
            }
        }
    }
}
