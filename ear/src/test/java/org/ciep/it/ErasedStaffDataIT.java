package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The platform looks every ten seconds, by its own clock. */
@DisplayName("What is kept of persons after an event")
class ErasedStaffDataIT {

    private static final int NUMBER = 5;

    private final AcmeStaff over = AcmeStaff.ofAccredited();

    ErasedStaffDataIT() throws SQLException {}

    @Test
    void is_erased_when_its_time_is_over_while_the_accreditation_stays_and_the_person_is_known() throws Exception {
        var kept = AcmeStaff.ofAccredited();
        var year = AcmeStaff.ofAccredited();
        var person = over.person();
        var of30 = granted(over, person);
        var of29 = granted(kept, kept.person());
        var both = over.person();
        var named = over.add(both).expect(201).json().getString("reference");
        kept.add(both).expect(201);
        // The last one in the order in which numbers are looked through: whatever stays was looked at by then
        var ofYear = granted(year, year.person());
        assertThat(rowsOf(of30)).containsExactly(1, 1, 1, 1, 1, 1);

        Editions.endDaysAgo(kept.edition, 29);
        Editions.endDaysAgo(over.edition, 32);
        Editions.endDaysAgo(year.edition, 367);
        Waiting.untilIs(List.of(0, 1, 1, 0, 1, 0), () -> rowsOf(of30));
        Waiting.untilIs(List.of(0, 0, 0, 0, 0, 0), () -> rowsOf(ofYear));

        assertThat(rowsOf(of29)).as("before its time").containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(rowsOf(named).get(NUMBER)).as("named by a later edition").isEqualTo(1);
        assertThat(AuditTrail.records("STAFF", of30, "STAFF_DATA_ERASED")).isEqualTo(1);
        assertThat(AuditTrail.records("DOCUMENT", of30 + "/PAPER", "DOCUMENT_REMOVED"))
                .isEqualTo(1);
        assertThat(numbersErasedOf(of30)).isEqualTo(1);
        assertThat(numbersErasedOf(of29) + numbersErasedOf(named)).as("kept").isZero();
        assertShown(of30);
        assertAllErased(year, ofYear);
        assertKnownAgain(of30, person);
    }

    private static int numbersErasedOf(String reference) {
        return AuditTrail.records("STAFF", reference, "DOCUMENT_NUMBER_ERASED");
    }

    /** By two lists at once: neither blocks the other. */
    private static void assertKnownAgain(String reference, JsonObject person) throws Exception {
        var one = AcmeStaff.ofAccredited();
        var other = AcmeStaff.ofAccredited();
        for (var added : AtOnce.send(List.of(() -> one.add(person), () -> other.add(person)))) {
            var again = added.expect(201).json().getString("reference");
            assertThat(personOf(again)).isEqualTo(personOf(reference));
            assertThat(rowsOf(again).get(NUMBER)).as("kept anew").isEqualTo(1);
        }
    }

    private static void assertAllErased(AcmeStaff acme, String reference) {
        assertThat(AuditTrail.records("STAFF", reference, "STAFF_DATA_ERASED")).isEqualTo(3);
        assertThat(AuditTrail.records("STAFF", reference, "DOCUMENTS_FORGOTTEN"))
                .isEqualTo(1);
        assertThat(acme.status(reference)).isEqualTo("GRANTED");
    }

    @Test
    void loses_the_numbers_of_members_while_their_lists_and_exports_stay() throws SQLException {
        var delegation = Guangdong.submittedWith(1);
        var members = delegation.path + "/members";

        Editions.endDaysAgo(delegation.edition, 32);
        Waiting.untilIs("", () -> masked(members));

        assertThat(AuditTrail.records("MEMBER", memberOf(members), "DOCUMENT_NUMBER_ERASED"))
                .as("by the list and its revision")
                .isEqualTo(1);
        assertThat(masked(delegation.path + "/revisions/1/members")).isEmpty();
        Guangdong.editor().get(delegation.path + "/revisions/1/changes").expect(200);
        Guangdong.editor().get(delegation.path + "/members-export").expect(200);
    }

    @Test
    void loses_what_was_typed_behind_a_link_and_never_sent() throws SQLException {
        var invited = InvitedPerson.of(over);
        var typed = object("documentNumber", "E77120771");
        InvitedPerson.send(invited.secret(), "PUT", "/person/draft", typed, invited.etag())
                .expect(200);
        assertThat(draftsOf(invited)).isEqualTo(1);

        Editions.endDaysAgo(over.edition, 32);
        Waiting.untilIs(0, () -> draftsOf(invited));

        assertThat(invited.opened().getJsonObject("entered")).doesNotContainKey("documentNumber");
        assertThat(AuditTrail.records("STAFF", invited.reference(), "STAFF_DATA_ERASED"))
                .isEqualTo(1);
    }

    private static int draftsOf(InvitedPerson invited) throws SQLException {
        return Rows.count("person_link l, staff_accreditation s where l.staff_id = s.id and l.draft is not null"
                + " and s.reference = '" + invited.reference() + "'");
    }

    private static String masked(String members) {
        return first(members).getString("documentNumberMasked");
    }

    private static String memberOf(String members) {
        return first(members).getString("id");
    }

    private static JsonObject first(String members) {
        return Guangdong.editor()
                .get(members)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    /** With a paper, a photograph, and a result with a note. */
    private static String granted(AcmeStaff acme, JsonObject person) {
        var reference = acme.add(person).expect(201).json().getString("reference");
        acme.handIn(reference, "PRESS_CARD", "?issuedOn=2019-01-01&expiresOn=2029-01-01")
                .expect(200);
        acme.submit(reference).expect(200);
        acme.letThrough(reference);
        acme.record(reference, object("outcome", "POSITIVE", "note", "sings")).expect(201);
        return reference;
    }

    /** Whoever could look before does so after it. */
    private void assertShown(String reference) {
        var seen = over.seen(reference);
        var vetting = "/editions/" + over.edition + "/vetting";
        var vetted = Users.client("security")
                .get(vetting + "/" + reference)
                .expect(200)
                .json();

        assertThat(seen.getString("status")).isEqualTo("GRANTED");
        assertThat(seen.getJsonObject("person").getString("documentNumberMasked"))
                .isEmpty();
        assertThat(seen.getJsonArray("documents")).hasSize(1);
        assertThat(seen.getJsonArray("documents").getJsonObject(0).getString("type"))
                .isEqualTo("PHOTOGRAPH");
        assertThat(vetted.getJsonObject("person").getString("documentNumber")).isEmpty();
        assertThat(vetted.getJsonArray("results").getJsonObject(0)).doesNotContainKey("note");
        Users.client("security").get(vetting).expect(200);
        Users.client("host").get(over.path + "/" + reference).expect(200);
        Users.client("host").get(over.path + "/" + reference + "/history").expect(200);
        Users.client("ministry").get(over.path).expect(200);
        Users.client("host")
                .get("/cases/" + seen.getJsonObject("approval").getString("caseReference"))
                .expect(200);
    }

    /** Papers, photographs, keys, notes, results and numbers. */
    private static List<Integer> rowsOf(String reference) throws SQLException {
        var staff = "staff_accreditation s where s.reference = '" + reference + "'";
        return List.of(
                Rows.count("document d join sealed_content c on c.document_id = d.id, " + staff
                        + " and d.owner_id = s.id and d.purpose = 'PAPER'"),
                Rows.count("document d, " + staff + " and d.owner_id = s.id and d.purpose = 'PHOTOGRAPH'"),
                Rows.count("document_key k, " + staff + " and k.owner_id = s.id"),
                Rows.count("vetting_result r, " + staff + " and r.staff_id = s.id and r.note is not null"),
                Rows.count("vetting_result r, " + staff + " and r.staff_id = s.id"),
                Rows.count("identity_document i, " + staff
                        + " and i.id = s.document_id and i.number_encrypted is not null"));
    }

    private static String personOf(String reference) throws SQLException {
        return Rows.read("select person_id::text from staff_accreditation where reference = '" + reference + "'");
    }
}
