package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.sql.SQLException;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ministry decides in the host city's place, because it has two officials here: one who decides, and one who revokes. */
@DisplayName("Over HTTP, the refusal of a person")
class StaffRevocationIT {

    private AcmeStaff acme;

    @BeforeAll
    static void let_the_ministry_decide() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
        var routes = routes();
        routes.publishStages(ofTheMinistry(routes.builtIn()));
    }

    private static Routes routes() {
        return new Routes("STAFF_ACCREDITATION", Users.client("admin"));
    }

    private static JsonArray ofTheMinistry(JsonArray stages) {
        var decided = Routes.with(stages, 0, "role", "ministry-approver");
        var everywhere = Routes.with(decided, 0, "scope", "MINISTRY");
        return Routes.with(everywhere, 0, "escalationRole", "host-reviewer");
    }

    @AfterAll
    static void let_the_host_city_decide_again() {
        routes().publishStages(routes().builtIn());
    }

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    @Test
    void is_revoked_and_takes_the_place_of_the_quota_and_at_the_edition_again() {
        var reference = acme.submitted();
        refuse(reference);

        revoke(reference).expect(201);

        assertThat(acme.status(reference)).isEqualTo("SUBMITTED");
        assertThat(acme.quota("EXHIBITOR").getInt("reserved")).isEqualTo(1);
    }

    @Test
    void stays_where_the_organisation_has_entered_the_person_again() {
        var person = acme.person();
        var reference = acme.add(person).expect(201).json().getString("reference");
        acme.submit(reference).expect(200);
        refuse(reference);
        acme.add(person).expect(201);

        var revoked = revoke(reference);

        assertThat(revoked.expect(409).code()).isEqualTo("staff-entered-again");
        assertThat(acme.status(reference)).isEqualTo("REFUSED");
    }

    @Test
    void stays_where_the_person_has_taken_a_required_consent_back() {
        var invited = InvitedPerson.agreedAt(acme);
        acme.submit(invited.reference()).expect(200);
        refuse(invited.reference());
        invited.withdraw("TRANSFER_TO_AUTHORITY").expect(200);

        var revoked = revoke(invited.reference());

        assertThat(revoked.expect(409).code()).isEqualTo("staff-consent-taken-back");
        assertThat(acme.status(invited.reference())).isEqualTo("REFUSED");
    }

    private void refuse(String reference) {
        acme.decide("ministry", reference, AcmeStaff.refusal("REJECT")).expect(201);
    }

    private Answer revoke(String reference) {
        var matter = "/cases/" + acme.seen(reference).getJsonObject("approval").getString("caseReference");
        var other = Users.client("ministry2");
        var seen = other.get(matter).expect(200).json();
        var revocation = Json.createObjectBuilder()
                .add("revision", seen.getInt("revision"))
                .add("version", seen.getInt("version"))
                .add("reason", object("code", "INCORRECT", "text", "Decided by mistake"))
                .build();
        return other.post(matter + "/revocations", revocation);
    }
}
