package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, what a category demands of a person")
class StaffDocumentsApiIT {

    private AcmeStaff acme;

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    @Test
    void blocks_the_grant_with_a_line_for_each() {
        var reference = submitted("FITTER");
        var before = missing(reference);
        handInWhatIsNotInOrder(reference);
        acme.decide("host", reference, AcmeStaff.approval()).expect(201);

        var blocked = acme.record(reference, object("outcome", "POSITIVE"));

        assertThat(before)
                .containsExactly(
                        "document-missing PHOTOGRAPH",
                        "document-missing TRADE_CERTIFICATE",
                        "document-missing INSURANCE_CERTIFICATE");
        assertThat(missing(reference))
                .containsExactly(
                        "document-refused PHOTOGRAPH",
                        "document-expires TRADE_CERTIFICATE",
                        "document-waiting INSURANCE_CERTIFICATE");
        assertThat(acme.seenDocument(reference, "PHOTOGRAPH")
                        .getJsonObject("handedIn")
                        .getString("reason"))
                .isEqualTo("Cannot be read");
        assertThat(blocked.expect(409).code()).isEqualTo("staff-documents-not-in-order");
        assertThat(acme.status(reference)).isEqualTo("VETTING");
    }

    @Test
    void lets_the_person_be_granted_once_all_of_it_is_in_order() {
        var reference = submitted("FITTER");
        handInWhatIsNotInOrder(reference);
        acme.decide("host", reference, AcmeStaff.approval()).expect(201);
        acme.handIn(reference, "TRADE_CERTIFICATE", "?issuedOn=2019-01-01").expect(200);
        for (var type : List.of("PHOTOGRAPH", "TRADE_CERTIFICATE", "INSURANCE_CERTIFICATE")) {
            acme.check("host", reference, type, "APPROVE").expect(201);
        }

        acme.record(reference, object("outcome", "POSITIVE")).expect(201);

        assertThat(acme.status(reference)).isEqualTo("GRANTED");
        assertThat(missing(reference)).isEmpty();
        assertThat(acme.handIn(reference, "PHOTOGRAPH", "").expect(409).code()).isEqualTo("staff-documents-closed");
        assertThat(AuditTrail.records("STAFF", reference, "STAFF_DOCUMENT_APPROVED"))
                .isEqualTo(4);
        assertThat(AuditTrail.records("STAFF", reference, "STAFF_DOCUMENT_REFUSED"))
                .isEqualTo(1);
    }

    /** One was refused, one expires, one has not been checked. */
    private void handInWhatIsNotInOrder(String reference) {
        acme.handIn(reference, "PHOTOGRAPH", "").expect(200);
        acme.handIn(reference, "TRADE_CERTIFICATE", "?issuedOn=2019-01-01&expiresOn=2019-12-31")
                .expect(200);
        acme.handIn(reference, "INSURANCE_CERTIFICATE", "?issuedOn=2019-01-01").expect(200);
        acme.check("host", reference, "PHOTOGRAPH", "REFUSE").expect(201);
        acme.check("ministry", reference, "TRADE_CERTIFICATE", "APPROVE").expect(201);
    }

    @Test
    void is_checked_by_the_security_office_where_it_shows_the_number_of_an_identity_document() {
        var reference = submitted("SECURITY");
        acme.handIn(reference, "IDENTITY_DOCUMENT", "?issuedOn=2019-01-01").expect(200);
        var document = acme.document(reference, "IDENTITY_DOCUMENT");

        for (var stranger : List.of("host", "coordinator.acme")) {
            assertThat(Users.client(stranger).get(document).expect(403).code())
                    .as(stranger)
                    .isEqualTo("staff-document-of-others");
        }
        assertThat(acme.check("host", reference, "IDENTITY_DOCUMENT", "APPROVE")
                        .expect(403)
                        .code())
                .isEqualTo("staff-document-of-others");
        assertThat(Users.client("auditor").get(document).status()).isEqualTo(403);
        assertThat(Users.client("security").get(document).expect(200).header("Content-Type"))
                .isEqualTo("image/jpeg");
        acme.check("security", reference, "IDENTITY_DOCUMENT", "APPROVE").expect(201);
        assertThat(AuditTrail.records("DOCUMENT", reference + "/PAPER", "DOCUMENT_VIEWED"))
                .isEqualTo(1);
    }

    @Test
    void is_approved_anew_where_another_takes_its_place_and_not_where_the_same_comes_again() {
        var reference = submitted("MEDIA");
        acme.handIn(reference, "PRESS_CARD", "?issuedOn=2019-01-01").expect(200);
        var seen = acme.seenDocument(reference, "PRESS_CARD")
                .getJsonObject("handedIn")
                .getJsonObject("document")
                .getString("id");
        var waiting = toCheck();
        acme.check("host", reference, "PRESS_CARD", "APPROVE").expect(201);
        acme.handIn(reference, "PRESS_CARD", "?issuedOn=2019-01-01").expect(200);
        var same = status(reference);
        acme.coordinator()
                .send(
                        "DELETE",
                        acme.document(reference, "PRESS_CARD"),
                        "application/json",
                        BodyPublishers.noBody(),
                        Map.of())
                .expect(204);
        acme.handIn(reference, "PRESS_CARD", "?issuedOn=2019-02-01").expect(200);

        var late = Users.client("host")
                .post(
                        acme.document(reference, "PRESS_CARD") + "/decisions",
                        object("document", seen, "issuedOn", "2019-02-01", "outcome", "APPROVE"));

        assertThat(waiting).containsExactly(reference);
        assertThat(same).isEqualTo("APPROVED");
        assertThat(late.expect(409).code()).isEqualTo("staff-document-changed");
        assertThat(status(reference)).isEqualTo("WAITING");
    }

    /** The same file with a later end must not get the approval that an official gives to what was seen. */
    @Test
    void is_approved_with_the_dates_that_were_seen_and_no_others() {
        var reference = submitted("MEDIA");
        acme.handIn(reference, "PRESS_CARD", "?issuedOn=2019-01-01&expiresOn=2019-12-31")
                .expect(200);
        var seen = Json.createObjectBuilder(AcmeStaff.decisionOn(
                        acme.seenDocument(reference, "PRESS_CARD").getJsonObject("handedIn")))
                .add("outcome", "APPROVE")
                .build();
        acme.handIn(reference, "PRESS_CARD", "?issuedOn=2019-01-01&expiresOn=2999-12-31")
                .expect(200);

        var late = Users.client("host").post(acme.document(reference, "PRESS_CARD") + "/decisions", seen);

        assertThat(late.expect(409).code()).isEqualTo("staff-document-changed");
        assertThat(status(reference)).isEqualTo("WAITING");
    }

    @Test
    void is_refused_with_dates_that_cannot_be_and_with_a_file_that_is_no_document() {
        var reference = submitted("MEDIA");

        var undated = acme.handIn(reference, "PRESS_CARD", "").expect(422);
        var reversed = acme.handIn(reference, "PRESS_CARD", "?issuedOn=2019-01-02&expiresOn=2019-01-01")
                .expect(422);

        assertThat(undated.body()).contains("/issuedOn", "required");
        assertThat(reversed.body()).contains("/expiresOn", "expires-before-issue");
        assertThat(acme.handIn(reference, "PRESS_CARD", "?issuedOn=2999-01-01")
                        .expect(422)
                        .body())
                .contains("issued-in-future");
        assertThat(acme.handIn(reference, "VISA", "").expect(404).code()).isEqualTo("document-not-found");
    }

    private String submitted(String category) {
        var person = Json.createObjectBuilder(acme.person())
                .add("category", category)
                .build();
        var reference = acme.add(person).expect(201).json().getString("reference");
        acme.submit(reference).expect(200);
        return reference;
    }

    private List<String> missing(String reference) {
        return acme.seen(reference).getJsonArray("missing").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("code") + " " + one.getString("document"))
                .toList();
    }

    private String status(String reference) {
        return acme.seenDocument(reference, "PRESS_CARD")
                .getJsonObject("handedIn")
                .getString("status");
    }

    private List<String> toCheck() {
        return Users.client("host")
                .get(acme.path + "?toCheck=true")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs((JsonObject item) -> item.getString("reference"));
    }
}
