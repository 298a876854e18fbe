package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.it.InvitedPerson.REQUIRED;
import static org.ciep.it.InvitedPerson.completion;
import static org.ciep.it.InvitedPerson.consents;
import static org.ciep.it.InvitedPerson.send;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person behind a link")
class PersonLinkIT {

    private AcmeStaff acme;

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    @Test
    void keeps_what_is_typed_encrypted_until_it_is_sent() throws SQLException {
        var invited = InvitedPerson.of(acme);
        var draft = object("familyNative", "欧阳", "documentNumber", "CANARY-77120");
        var opened =
                send(invited.secret(), "POST", "/person/openings", object(), "").expect(200);
        var saved = send(invited.secret(), "PUT", "/person/draft", draft, opened.etag())
                .expect(200);
        var stale = send(invited.secret(), "PUT", "/person/draft", draft, opened.etag());
        var sent = send(
                        invited.secret(),
                        "POST",
                        "/person/completion",
                        completion(acme.person(), REQUIRED),
                        saved.etag())
                .expect(200);
        var again = send(invited.secret(), "PUT", "/person/draft", draft, sent.etag());

        assertThat(opened.json().getString("stage")).isEqualTo("COMPLETE");
        assertThat(saved.json().getJsonObject("entered").getString("documentNumber"))
                .isEqualTo("CANARY-77120");
        assertThat(stored("select string_agg(encode(l.draft, 'escape'), ' ') from ciep.person_link l"))
                .doesNotContain("CANARY");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(again.code()).isEqualTo("person-link-used");
    }

    @Test
    void completes_what_the_coordinator_began_and_the_coordinator_submits_it() throws SQLException {
        var invited = InvitedPerson.of(acme);
        var early = acme.submit(invited.reference());
        var person = acme.person();
        var etag = invited.etag();
        var without = send(invited.secret(), "POST", "/person/completion", completion(person, List.of()), etag);
        send(invited.secret(), "POST", "/person/completion", completion(person, REQUIRED), etag)
                .expect(200);
        var seen = acme.seen(invited.reference());

        assertThat(early.code()).isEqualTo("staff-incomplete");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("/consents/IDENTITY_DOCUMENT", "/consents/TRANSFER_TO_AUTHORITY");
        assertThat(seen.getJsonObject("personal").getJsonObject("link").getString("completedAt"))
                .isNotBlank();
        assertThat(seen.getJsonArray("missing").getValuesAs(JsonObject.class))
                .extracting(missing -> missing.getString("code"))
                .containsExactly("document-missing");
        assertThat(seen.toString()).doesNotContain(person.getString("documentNumber"));
        acme.submit(invited.reference()).expect(200);
        assertThat(AuditTrail.records("STAFF", invited.reference(), "STAFF_COMPLETED"))
                .isEqualTo(1);
        assertThat(AuditTrail.records("STAFF", invited.reference(), "CONSENT_GIVEN"))
                .isEqualTo(2);
    }

    @Test
    void tells_the_coordinator_who_can_submit_it_by_a_notification_and_a_mail_without_a_name() throws SQLException {
        var invited = InvitedPerson.of(acme);
        var person = acme.person();
        var early = told(invited.reference());

        invited.complete(person, REQUIRED).expect(200);

        assertThat(early).isEmpty();
        assertThat(told(invited.reference())).singleElement().satisfies(told -> {
            assertThat(told.getString("kind")).isEqualTo("STAFF_READY");
            assertThat(told.getString("caseKind")).isEqualTo("STAFF_ACCREDITATION");
            assertThat(told.getJsonObject("ownerName").getString("en")).isEqualTo("Acme Ltd");
            assertThat(told).doesNotContainKey("case");
            assertThat(told.getBoolean("read")).isFalse();
        });
        assertThat(stored(
                        "select string_agg(subject || body, ' ') from ciep.outbox_message where kind = 'STAFF_READY'"))
                .contains(acme.path.replace("staff-accreditations", "staff") + "/" + invited.reference())
                .doesNotContain(person.getString("documentNumber"));
        acme.submit(invited.reference()).expect(200);
        assertThat(told(invited.reference()).get(0).getBoolean("read")).isTrue();
    }

    @Test
    void opens_nothing_with_another_secret_a_replaced_one_or_one_whose_time_is_over() throws SQLException {
        var invited = InvitedPerson.of(acme);
        var other = InvitedPerson.of(acme);
        send(invited.secret(), "POST", "/person/openings", object(), "").expect(200);

        var unknown = send("x".repeat(43), "POST", "/person/openings", object(), "");
        var seen = acme.coordinator().get(acme.path + "/" + invited.reference()).expect(200);
        acme.coordinator()
                .post(acme.path + "/" + invited.reference() + "/link", object("language", "en"), seen.etag())
                .expect(200);
        var replaced = send(invited.secret(), "POST", "/person/openings", object(), "");
        acme.run(
                "update ciep.person_link set expires_at = sent_at where staff_id = (select id from ciep.staff_accreditation where reference = ?)",
                other.reference());
        var expired = send(other.secret(), "POST", "/person/openings", object(), "");

        assertThat(List.of(unknown.status(), replaced.status(), expired.status()))
                .containsExactly(404, 410, 410);
        assertThat(List.of(unknown.code(), replaced.code(), expired.code()))
                .containsExactly("person-link-unknown", "person-link-replaced", "person-link-expired");
        assertThat(stored("select string_agg(encode(hash, 'escape'), ' ') from ciep.person_link"))
                .doesNotContain(invited.secret());
        assertThat(World.shared().hasLogged(invited.secret()))
                .as("a log with the secret")
                .isFalse();
    }

    @Test
    void opens_nothing_any_more_at_an_address_that_the_coordinator_has_corrected() {
        var invited = InvitedPerson.agreedAt(acme);
        acme.mend(invited.reference(), "email", "right-" + UUID.randomUUID() + "@example.org")
                .expect(200);

        var opened = send(invited.secret(), "POST", "/person/openings", object(), "");
        var agreed = send(invited.secret(), "POST", "/person/consents", consents(REQUIRED), "\"0\"");

        assertThat(opened.expect(410).code()).isEqualTo("person-link-expired");
        assertThat(agreed.expect(410).code()).isEqualTo("person-link-expired");
        assertThat(acme.seen(invited.reference()).getJsonArray("actions").toString())
                .contains("SEND_LINK");
    }

    @Test
    void gets_at_most_five_links_within_an_hour() throws SQLException {
        var invited = InvitedPerson.of(acme);
        var answers = new ArrayList<Integer>();
        for (int again = 0; again < 6; again++) {
            var etag = acme.etag(invited.reference());
            var link = acme.coordinator()
                    .post(acme.path + "/" + invited.reference() + "/link", object("language", "de"), etag);
            answers.add(link.status());
        }

        assertThat(answers).startsWith(200, 200, 200, 200).endsWith(429);
    }

    @Test
    void agrees_to_what_the_coordinator_entered_before_it_can_be_submitted() throws SQLException {
        var email = "agreeing-" + UUID.randomUUID() + "@example.org";
        var entry = Json.createObjectBuilder(acme.person()).add("email", email).build();
        var reference = acme.addWithoutConsent(entry).expect(201).json().getString("reference");
        var secret = LinkMails.secretTo(email);
        var refused = acme.submit(reference);
        var opened = send(secret, "POST", "/person/openings", object(), "").expect(200);
        var draft = send(secret, "PUT", "/person/draft", object("familyNative", "王"), opened.etag());
        var given = send(secret, "POST", "/person/consents", consents(REQUIRED), opened.etag())
                .expect(200);
        var old = Json.createObjectBuilder(consents(List.of()))
                .add("consents", Json.createArrayBuilder().add(object("purpose", "PHOTOGRAPH", "version", 9)))
                .build();
        var unread = send(secret, "POST", "/person/consents", old, given.etag());

        assertThat(refused.code()).isEqualTo("staff-consent-missing");
        assertThat(opened.json().getString("stage")).isEqualTo("CONSENT");
        assertThat(draft.code()).isEqualTo("person-link-used");
        assertThat(unread.code()).isEqualTo("consent-text-changed");
        assertThat(told(reference)).hasSize(1);
        acme.submit(reference).expect(200);
    }

    @Test
    void takes_a_required_consent_back_and_is_suspended_or_withdrawn_and_another_one_changes_nothing()
            throws SQLException {
        var granted = InvitedPerson.agreedAt(acme);
        acme.quota("EXHIBITOR", 5);
        acme.submit(granted.reference()).expect(200);
        acme.letThrough(granted.reference());
        acme.record(granted.reference(), object("outcome", "POSITIVE")).expect(201);
        var free = granted.withdraw("PHOTOGRAPH");
        var suspended = granted.withdraw("IDENTITY_DOCUMENT");
        var atSuspension = acme.seen(granted.reference());
        var twice = granted.withdraw("IDENTITY_DOCUMENT");
        var back = send(granted.secret(), "POST", "/person/consents", consents(REQUIRED), granted.etag())
                .expect(200);

        var pending = InvitedPerson.agreedAt(acme);
        acme.submit(pending.reference()).expect(200);
        pending.withdraw("TRANSFER_TO_AUTHORITY").expect(200);

        assertThat(free.json().getString("status")).isEqualTo("GRANTED");
        assertThat(suspended.json().getString("status")).isEqualTo("SUSPENDED");
        assertThat(atSuspension.getJsonArray("suspended").toString()).contains("CONSENT");
        assertThat(twice.code()).isEqualTo("consent-not-given");
        assertThat(back.json().getString("status")).isEqualTo("GRANTED");
        assertThat(acme.status(pending.reference())).isEqualTo("WITHDRAWN");
        assertThat(AuditTrail.records("STAFF", granted.reference(), "CONSENT_WITHDRAWN"))
                .isEqualTo(2);
    }

    @Test
    void mends_after_a_return_what_was_remarked_on_and_nothing_else() {
        var invited = InvitedPerson.agreedAt(acme);
        acme.submit(invited.reference()).expect(200);
        acme.decide("host", invited.reference(), acme.returnFor(invited.reference(), "position"))
                .expect(201);
        var path = acme.path + "/" + invited.reference();
        acme.coordinator()
                .post(path + "/link", object("language", "en"), acme.etag(invited.reference()))
                .expect(200);
        var secret = LinkMails.secretTo(
                acme.seen(invited.reference()).getJsonObject("person").getString("email"), 2);
        var opened = send(secret, "POST", "/person/openings", object(), "").expect(200);
        var entered = Json.createObjectBuilder(opened.json().getJsonObject("entered"))
                .addAll(Json.createObjectBuilder(consents(List.of())));
        var position = entered.add("position", "Interpreter").build();
        var phone = Json.createObjectBuilder(position)
                .add("phone", "+86 755 0000 0000")
                .build();

        var refused = send(secret, "POST", "/person/completion", phone, opened.etag());
        var mended = send(secret, "POST", "/person/completion", position, opened.etag());

        assertThat(opened.json().getJsonArray("openFields")).hasToString("[\"position\"]");
        assertThat(refused.expect(409).code()).isEqualTo("field-not-remarked");
        mended.expect(200);
        acme.submit(invited.reference()).expect(200);
    }

    @Test
    void has_agreed_for_nobody_else() {
        var invited = InvitedPerson.agreedAt(acme);
        var other = acme.person();
        var path = acme.path + "/" + invited.reference();
        acme.coordinator().put(path, other, acme.etag(invited.reference())).expect(200);

        assertThat(acme.submit(invited.reference()).code()).isEqualTo("staff-consent-missing");
        assertThat(acme.seen(invited.reference()).getJsonArray("missing").toString())
                .contains("consent-missing");
    }

    /** What the coordinator was told of an accreditation. */
    private List<JsonObject> told(String reference) {
        return Told.about(acme.coordinator(), reference);
    }

    private static String stored(String query) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return String.valueOf(found.getString(1));
        }
    }
}
