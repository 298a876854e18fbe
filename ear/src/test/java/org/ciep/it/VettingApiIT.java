package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, the vetting of a person")
class VettingApiIT {

    private static final String SECRET = "canary-note-7431";

    private AcmeStaff acme;

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    @Test
    void is_vetted_with_notes_that_only_the_security_office_sees() throws SQLException {
        var reference = acme.vetted();
        var address = "/editions/" + acme.edition + "/vetting";
        var number = Users.client("security")
                .get(address)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("documentNumber");

        var done = acme.record(reference, object("outcome", "POSITIVE", "note", SECRET))
                .expect(201);

        assertThat(Users.client("security")
                        .get(address + "/" + reference)
                        .expect(200)
                        .body())
                .contains(SECRET, number);
        for (var role : List.of("host", "ministry", "auditor", "coordinator.acme")) {
            assertThat(Users.client(role).get(address).status()).as(role).isEqualTo(403);
            assertThat(Users.client(role)
                            .get(acme.path + "/" + reference)
                            .expect(200)
                            .body())
                    .as(role)
                    .doesNotContain(SECRET, number);
        }
        assertThat(done.body()).doesNotContain(SECRET, number);
        assertThat(DumpedTables.with(SECRET)).isEmpty();
        assertThat(DumpedTables.with(number)).isEmpty();
    }

    @Test
    void is_found_by_the_reference_and_by_how_it_begins() {
        var reference = acme.vetted();

        for (var words : List.of(reference.toLowerCase(Locale.ROOT), acme.edition + "-T-0")) {
            for (var list : List.of("/vetting", "/staff-accreditations")) {
                var found = Users.client("security")
                        .get("/editions/" + acme.edition + list + "?q=" + words)
                        .expect(200);
                assertThat(found.json().getInt("total")).as(list + " " + words).isEqualTo(1);
            }
        }
    }

    @Test
    void is_refused_after_a_negative_result_with_a_reason_only() {
        var reference = acme.vetted();

        var without = acme.record(reference, object("outcome", "NEGATIVE"));
        acme.record(reference, AcmeStaff.refusal("NEGATIVE")).expect(201);

        assertThat(without.expect(422).code()).isEqualTo("reason-missing");
        assertThat(acme.status(reference)).isEqualTo("REFUSED");
        assertThat(acme.seen(reference)
                        .getJsonObject("approval")
                        .getJsonObject("remedy")
                        .getString("text"))
                .as("what can be done against it")
                .isNotBlank();
        assertThat(acme.quota("EXHIBITOR").getInt("reserved")).isZero();
    }

    @Test
    void is_suspended_at_once_by_a_result_that_turns_and_lifted_by_the_next() {
        var reference = acme.vetted();
        acme.record(reference, object("outcome", "POSITIVE")).expect(201);

        acme.record(reference, object("outcome", "NEGATIVE", "note", "turned")).expect(201);
        var suspended = acme.seen(reference);
        acme.record(reference, object("outcome", "POSITIVE")).expect(201);

        assertThat(suspended.getString("status")).isEqualTo("SUSPENDED");
        assertThat(suspended.getJsonArray("suspended")).hasToString("[\"VETTING\"]");
        assertThat(acme.status(reference)).isEqualTo("GRANTED");
        assertThat(acme.quota("EXHIBITOR").getInt("booked")).isEqualTo(1);
    }

    /** Also where no case is decided with it: whoever is concerned does not lift the own suspension. */
    @Test
    void is_turned_by_nobody_who_is_concerned() throws SQLException {
        var reference = acme.vetted();
        acme.record(reference, object("outcome", "POSITIVE")).expect(201);
        acme.record(reference, object("outcome", "NEGATIVE")).expect(201);
        acme.run(
                "insert into ciep.staff_contributor select id, 'security' from ciep.staff_accreditation where reference = ?",
                reference);

        var refused = acme.record(reference, object("outcome", "POSITIVE"));

        assertThat(refused.expect(403).code()).isEqualTo("decided-by-contributor");
        assertThat(acme.status(reference)).isEqualTo("SUSPENDED");
    }
}
