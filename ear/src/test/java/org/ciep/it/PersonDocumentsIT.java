package org.ciep.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the category demands, handed in by the person")
class PersonDocumentsIT {

    private static final String PHOTOGRAPH = "PHOTOGRAPH";

    private AcmeStaff acme;

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    @Test
    void is_taken_before_the_rest_is_sent_and_after_it_until_the_grant() throws SQLException {
        var invited = InvitedPerson.of(acme);
        var before = photograph(invited);
        var without = invited.handIn(PHOTOGRAPH, "");
        invited.agree(PHOTOGRAPH).expect(200);
        invited.handIn(PHOTOGRAPH, "").expect(200);
        var waiting = photograph(invited);
        invited.complete(acme.person(), InvitedPerson.REQUIRED).expect(200);
        acme.submit(invited.reference()).expect(200);
        invited.takeAway(PHOTOGRAPH).expect(204);
        invited.handIn(PHOTOGRAPH, "").expect(200);
        acme.letThrough(invited.reference());
        acme.record(invited.reference(), object("outcome", "POSITIVE")).expect(201);

        assertThat(before.getString("missing")).isEqualTo("document-missing");
        assertThat(without.expect(409).code()).isEqualTo("photograph-consent-missing");
        assertThat(waiting.getJsonObject("handedIn").getString("status")).isEqualTo("WAITING");
        assertThat(waiting.getJsonArray("actions").toString()).contains("HAND_IN", "REMOVE");
        assertThat(acme.status(invited.reference())).isEqualTo("GRANTED");
        assertThat(List.of(
                        invited.handIn(PHOTOGRAPH, "").expect(409).code(),
                        invited.takeAway(PHOTOGRAPH).expect(409).code()))
                .containsOnly("staff-documents-closed");
        assertThat(photograph(invited).getJsonArray("actions")).isEmpty();
        assertThat(kept(invited)).as("kept in the person's name").isEqualTo(2);
    }

    @Test
    void is_refused_where_it_is_no_picture_or_no_document_or_has_no_dates() {
        var invited = InvitedPerson.agreedAt(acme);

        var page = invited.handIn(PHOTOGRAPH, "", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
        var undated = invited.handIn("PRESS_CARD", "");

        assertThat(page.expect(422).code()).isEqualTo("document-type");
        assertThat(undated.expect(422).body()).contains("/issuedOn", "required");
        assertThat(invited.handIn("VISA", "").expect(404).code()).isEqualTo("document-not-found");
        invited.handIn("PRESS_CARD", "?issuedOn=2019-01-01&expiresOn=2029-01-01")
                .expect(200);
        assertThat(invited.opened().getJsonArray("documents")).hasSize(2);
    }

    @Test
    void goes_with_the_consent_and_nobody_hands_in_another_without_it() {
        var invited = InvitedPerson.agreedAt(acme);
        acme.submit(invited.reference()).expect(200);
        acme.handIn(invited.reference(), PHOTOGRAPH, "").expect(200);

        var withdrawn = invited.withdraw(PHOTOGRAPH).expect(200);

        assertThat(withdrawn.json().getString("status")).isEqualTo("SUBMITTED");
        assertThat(acme.seenDocument(invited.reference(), PHOTOGRAPH)).doesNotContainKey("handedIn");
        assertThat(AuditTrail.records("DOCUMENT", invited.reference() + "/PHOTOGRAPH", "DOCUMENT_REMOVED"))
                .isEqualTo(1);
        assertThat(List.of(
                        invited.handIn(PHOTOGRAPH, "").expect(409).code(),
                        acme.handIn(invited.reference(), PHOTOGRAPH, "")
                                .expect(409)
                                .code()))
                .containsOnly("photograph-consent-missing");
        invited.agree(PHOTOGRAPH).expect(200);
        acme.handIn(invited.reference(), PHOTOGRAPH, "").expect(200);
    }

    @Test
    void is_of_nobody_with_another_secret() {
        var invited = InvitedPerson.agreedAt(acme);
        var other = InvitedPerson.agreedAt(acme);
        var nobody = new InvitedPerson(invited.reference(), "x".repeat(43));
        invited.handIn(PHOTOGRAPH, "").expect(200);

        assertThat(other.takeAway(PHOTOGRAPH).expect(404).code()).isEqualTo("document-not-found");
        assertThat(nobody.handIn(PHOTOGRAPH, "").expect(404).code()).isEqualTo("person-link-unknown");
        assertThat(nobody.takeAway(PHOTOGRAPH).expect(404).code()).isEqualTo("person-link-unknown");
        assertThat(photograph(invited)).containsKey("handedIn");
        assertThat(photograph(other)).doesNotContainKey("handedIn");
    }

    private static JsonObject photograph(InvitedPerson invited) {
        return invited.opened().getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .filter(document -> document.getString("type").equals(PHOTOGRAPH))
                .findFirst()
                .orElseThrow();
    }

    private static int kept(InvitedPerson invited) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.prepareStatement(
                        "select count(*) from ciep.audit_record where actor = ? and action = 'DOCUMENT_KEPT'")) {
            statement.setString(1, "person-" + invited.reference());
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
