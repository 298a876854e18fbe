package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coordinators of an organisation are told")
class CoordinatorNewsIT {

    private static final String NOTE = "canary-note-8264";

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void what_became_of_a_person_by_the_reference_and_never_why() throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var person = Json.createObjectBuilder(acme.person()).remove("email").build();
        var reference = acme.add(person).expect(201).json().getString("reference");
        acme.submit(reference).expect(200);

        acme.decide("host", reference, acme.returnFor(reference, "position")).expect(201);
        acme.mend(reference, "position", "At the stand").expect(200);
        acme.submit(reference).expect(200);
        acme.letThrough(reference);
        acme.record(reference, object("outcome", "POSITIVE")).expect(201);
        acme.record(reference, object("outcome", "NEGATIVE", "note", NOTE)).expect(201);
        acme.record(reference, object("outcome", "POSITIVE")).expect(201);

        assertThat(told(reference))
                .extracting(one -> one.getString("outcome"))
                .containsExactly("REINSTATED", "SUSPENDED", "GRANTED", "RETURNED");
        assertThat(told(reference)).allSatisfy(one -> {
            assertThat(one.getString("kind")).isEqualTo("STAFF_DECIDED");
            assertThat(one.getString("caseKind")).isEqualTo("STAFF_ACCREDITATION");
            assertThat(one).doesNotContainKey("case");
        });
        assertThat(mails(reference)).hasSize(4).allSatisfy(mail -> assertThat(mail)
                .contains("/editions/" + acme.edition + "/staff/" + reference)
                .doesNotContain(person.getString("documentNumber"))
                .doesNotContain(person.getString("familyNative") + person.getString("givenNative"))
                .doesNotContain(NOTE));
        assertThat(toldAtTheCaseOf(acme, reference)).contains("STAFF_DECIDED");
    }

    @Test
    void that_a_person_was_refused_and_that_another_took_a_consent_back() throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var refused = acme.submitted();
        var pending = InvitedPerson.agreedAt(acme);
        acme.submit(pending.reference()).expect(200);

        acme.decide("host", refused, AcmeStaff.refusal("REJECT")).expect(201);
        pending.withdraw("TRANSFER_TO_AUTHORITY").expect(200);

        assertThat(told(refused)).extracting(one -> one.getString("outcome")).containsExactly("REFUSED");
        assertThat(told(pending.reference()))
                .filteredOn(one -> one.getString("kind").equals("STAFF_DECIDED"))
                .extracting(one -> one.getString("outcome"))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void that_the_organisation_is_admitted_no_longer_and_nothing_of_each_of_its_people() throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var person = acme.vetted();
        acme.record(person, object("outcome", "POSITIVE")).expect(201);

        order("REVOKE", acme.edition + "-P-0001");

        assertThat(acme.status(person)).isEqualTo("REVOKED");
        assertThat(told(acme.edition + "-P-0001"))
                .extracting(one -> one.getString("outcome"))
                .containsExactly("REVOKED");
        assertThat(told(person)).extracting(one -> one.getString("outcome")).containsExactly("GRANTED");
    }

    @Test
    void what_became_of_the_organisation_and_with_it_of_all_its_people() throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var person = acme.vetted();
        acme.record(person, object("outcome", "POSITIVE")).expect(201);
        var organisation = acme.edition + "-P-0001";

        order("SUSPEND", organisation);

        assertThat(acme.status(person)).isEqualTo("SUSPENDED");
        assertThat(told(organisation)).singleElement().satisfies(one -> {
            assertThat(one.getString("kind")).isEqualTo("ORGANISATION_DECIDED");
            assertThat(one.getString("outcome")).isEqualTo("SUSPENDED");
            assertThat(one.getString("caseKind")).isEqualTo("PARTNER_ORGANISATION");
        });
        assertThat(mails(organisation)).singleElement().asString().contains("/partners/" + organisation);
        assertThat(told(person)).extracting(one -> one.getString("outcome")).containsExactly("GRANTED");
    }

    @Test
    void that_their_application_was_returned_beside_the_applicant_who_gets_a_link() throws SQLException {
        var organisation = AppliedOrganisation.submitted();
        run(
                "update ciep.organisation_accreditation set organisation_code = 'ACME' where reference = ?",
                organisation.reference());

        organisation.decide("host", AcmeStaff.refusal("RETURN")).expect(201);

        assertThat(told(organisation.reference())).singleElement().satisfies(one -> assertThat(one.getString("outcome"))
                .isEqualTo("RETURNED"));
        assertThat(mails(organisation.reference())).hasSize(1);
    }

    private static void order(String change, String organisation) {
        var path = "/organisations/" + organisation;
        var host = Users.client("host");
        host.post(
                        path + "/standing-orders",
                        object("change", change, "reason", object("code", "OTHER", "text", "An incident")),
                        host.get(path).etag())
                .expect(201);
        var matter = Users.client("ministry")
                .get(path)
                .expect(200)
                .json()
                .getJsonObject("order")
                .getString("caseReference");
        for (var official : List.of("security", "ministry")) {
            AppliedOrganisation.decideCase(official, matter, object("outcome", "APPROVE"))
                    .expect(201);
        }
    }

    private static List<JsonObject> told(String subject) {
        return Told.about(Users.client("coordinator.acme"), subject);
    }

    private static List<String> toldAtTheCaseOf(AcmeStaff acme, String reference) {
        var matter = acme.seen(reference).getJsonObject("approval").getString("caseReference");
        return Users.client("host")
                .get("/cases/" + matter + "/notifications?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs((JsonObject one) -> one.getString("kind"));
    }

    /** To coordinators: subject and text. */
    private static List<String> mails(String reference) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var select = connection.prepareStatement("""
                        select array_agg(subject || ' ' || body) from ciep.outbox_message
                        where kind like '%\\_DECIDED' and subject like '%' || ? || '%'""")) {
            select.setString(1, reference);
            try (var row = select.executeQuery()) {
                row.next();
                var found = row.getArray(1);
                return found == null ? List.of() : List.of((String[]) found.getArray());
            }
        }
    }

    private static void run(String sql, String value) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }
}
