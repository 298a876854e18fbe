package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, the accreditation of a person")
class StaffApiIT {

    private AcmeStaff acme;

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    @Test
    void is_entered_changed_and_taken_away_by_the_coordinator() {
        var person = acme.person();
        var added = acme.add(person).expect(201);
        var reference = added.json().getString("reference");
        var path = acme.path + "/" + reference;

        var changed = Json.createObjectBuilder(person)
                .remove("documentNumber")
                .add("category", "FITTER")
                .build();
        var after = acme.coordinator().put(path, changed, added.etag()).expect(200);
        var stale = acme.coordinator().put(path, changed, added.etag());

        assertThat(added.json().getJsonObject("person").getString("documentNumberMasked"))
                .contains("****");
        assertThat(added.body()).doesNotContain(person.getString("documentNumber"));
        assertThat(after.json().getString("category")).isEqualTo("FITTER");
        assertThat(stale.status()).isEqualTo(412);
        acme.coordinator().delete(path, after.etag()).expect(204);
        assertThat(acme.coordinator().get(path).status()).isEqualTo(404);
        for (var action : List.of("STAFF_ADDED", "STAFF_CHANGED", "STAFF_REMOVED")) {
            assertThat(AuditTrail.records("STAFF", reference, action))
                    .as(action)
                    .isEqualTo(1);
        }
    }

    @Test
    void is_refused_with_every_error_of_the_entry() {
        var wrong = Json.createObjectBuilder(acme.person())
                .add("documentNumber", "110105194912310021")
                .add("email", "nowhere")
                .build();

        var refused = acme.add(wrong).expect(422);

        assertThat(refused.body()).contains("/documentNumber", "/email").doesNotContain("nowhere");
    }

    @Test
    void is_404_for_a_coordinator_of_another_organisation() throws SQLException {
        var reference = acme.added();
        acme.run("update ciep.staff_accreditation set organisation_code = 'OTHER' where reference = ?", reference);

        var list = acme.coordinator().get(acme.path).expect(200).json();

        assertThat(acme.coordinator()
                        .get(acme.path + "/" + reference)
                        .expect(404)
                        .code())
                .isEqualTo("staff-not-found");
        assertThat(list.getInt("total")).isZero();
        assertThat(Users.client("host").get(acme.path).expect(200).json().getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void goes_through_host_and_security_office_to_the_grant() {
        var reference = acme.vetted();
        var vetting = acme.status(reference);

        acme.record(reference, object("outcome", "POSITIVE", "note", "Nothing found"))
                .expect(201);

        assertThat(vetting).isEqualTo("VETTING");
        assertThat(acme.status(reference)).isEqualTo("GRANTED");
        assertThat(acme.quota("EXHIBITOR").getInt("booked")).isEqualTo(1);
        assertThat(AuditTrail.records("STAFF", reference, "STAFF_GRANTED")).isEqualTo(1);
    }

    @Test
    void comes_back_with_remarks_and_goes_on_from_there() {
        var reference = acme.submitted();

        acme.decide("host", reference, acme.returnFor(reference, "position")).expect(201);
        var seen = acme.seen(reference);
        var other = acme.coordinator().put(acme.path + "/" + reference, acme.person(), acme.etag(reference));
        acme.mend(reference, "position", "At the stand").expect(200);
        acme.submit(reference).expect(200);

        assertThat(seen.getString("status")).isEqualTo("RETURNED");
        assertThat(seen.getJsonArray("openFields")).hasToString("[\"position\"]");
        assertThat(other.expect(409).code()).isEqualTo("field-not-remarked");
        assertThat(seen.getJsonObject("approval").getJsonArray("remarks")).hasSize(1);
        assertThat(acme.seen(reference).getInt("revision")).isEqualTo(2);
        assertThat(acme.quota("EXHIBITOR").getInt("reserved")).isEqualTo(1);
    }

    @Test
    void opens_other_zones_than_the_category_until_a_day_where_an_official_says_so() {
        var reference = acme.vetted();
        var zones = acme.path + "/" + reference + "/zones/";
        var before = acme.seen(reference);
        var host = Users.client("host");
        var terms = object("reason", "Carries the equipment", "endsOn", acme.eventEnds());

        var added = host.put(zones + "VIP", terms, acme.etag(reference)).expect(200);
        var removed =
                host.put(zones + open(before).getString(0), terms, added.etag()).expect(200);
        var late = object("reason", "x", "endsOn", "2099-01-01");
        var refused = host.put(zones + "VIP", late, removed.etag());
        var stale = host.put(zones + "VIP", terms, added.etag());
        var own = acme.coordinator().put(zones + "VIP", terms, removed.etag());
        var reset = host.delete(zones + "VIP", removed.etag()).expect(200);

        assertThat(open(before).toString()).doesNotContain("VIP");
        assertThat(open(removed.json()).toString())
                .contains("VIP")
                .doesNotContain(open(before).getString(0));
        assertThat(refused.expect(422).body()).contains("zone-end-after-event");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(own.status()).isEqualTo(403);
        assertThat(reset.json().getJsonObject("zones").getJsonArray("personal")).hasSize(1);
        assertThat(Stream.of(before, added.json(), removed.json(), reset.json())
                        .map(seen -> Instant.parse(seen.getString("changedAt"))))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(AuditTrail.records("STAFF", reference, "STAFF_ZONE_SET")).isEqualTo(2);
    }

    private static JsonArray open(JsonObject staff) {
        return staff.getJsonObject("zones").getJsonArray("open");
    }

    @Test
    void holds_a_place_of_the_quota_until_it_comes_to_nothing() throws SQLException {
        acme.quota("EXHIBITOR", 1);
        var first = acme.submitted();
        var second = acme.added();

        var refused = acme.submit(second);
        acme.decide("host", first, AcmeStaff.refusal("REJECT")).expect(201);

        assertThat(refused.expect(409).code()).isEqualTo("quota-category-full");
        assertThat(acme.status(first)).isEqualTo("REFUSED");
        acme.submit(second).expect(200);
        acme.coordinator()
                .post(acme.path + "/" + second + "/withdrawal", object("reason", "ill"), acme.etag(second))
                .expect(200);
        assertThat(acme.quota("EXHIBITOR").getInt("reserved")).isZero();
    }

    @Test
    void is_submitted_until_the_last_day_of_the_event_and_says_so_before() throws SQLException {
        var reference = acme.added();
        var endsOn = acme.eventEnds();
        assertThat(acme.seen(reference).getJsonArray("actions").toString()).contains("SUBMIT");

        Editions.end(acme.edition);
        var refused = acme.submit(reference).expect(409).json();
        var seen = acme.seen(reference);

        assertThat(refused.getString("code")).isEqualTo("edition-ended");
        assertThat(refused.getJsonObject("params").getString("endsOn"))
                .isEqualTo(acme.eventEnds())
                .isLessThan(endsOn);
        assertThat(seen.getJsonArray("actions").toString()).doesNotContain("SUBMIT");
        assertThat(seen.getJsonArray("missing").toString()).contains("edition-ended");
    }

    @Test
    void is_submitted_and_granted_through_an_accredited_organisation_only() throws SQLException {
        var vetted = acme.vetted();
        var draft = acme.added();
        acme.organisationIs("SUSPENDED");

        var submission = acme.submit(draft);
        var grant = acme.record(vetted, object("outcome", "POSITIVE"));

        assertThat(submission.expect(409).code()).isEqualTo("organisation-not-accredited");
        assertThat(grant.expect(409).code()).isEqualTo("organisation-not-accredited");
        assertThat(acme.status(vetted)).isEqualTo("VETTING");
    }

    @Test
    void is_one_for_a_person_at_an_edition_also_when_two_are_submitted_at_once() throws Exception {
        var person = acme.person();
        var first = acme.add(person).expect(201).json().getString("reference");
        assertThat(acme.add(person).expect(409).code()).isEqualTo("staff-already-listed");
        acme.run(
                "update ciep.staff_accreditation set organisation_id = ?, organisation_code = 'OTHER' where reference = ?",
                otherOrganisation(),
                first);
        var second = acme.add(person).expect(201).json().getString("reference");
        acme.run("update ciep.staff_accreditation set organisation_code = 'ACME' where reference = ?", first);

        var submissions = new ArrayList<Callable<Answer>>();
        submissions.add(() -> acme.submit(first));
        submissions.add(() -> acme.submit(second));
        var answers = AtOnce.send(submissions);

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        var refused = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(refused.code()).isEqualTo("person-has-place-at");
        assertThat(refused.body()).contains(acme.edition + "-T-");
    }

    @Test
    void is_none_for_whoever_stands_in_the_list_of_a_delegation_and_names_the_list_to_nobody_who_may_not_see_it() {
        var person = acme.person();
        var editor = Users.client("editor.gd");
        var delegation = listed(person);
        editor.post(delegation + "/submission", object(), editor.get(delegation).etag())
                .expect(200);
        var reference = acme.add(person).expect(201).json().getString("reference");

        var refused = acme.submit(reference).expect(409);

        assertThat(refused.code()).isEqualTo("person-has-place");
        assertThat(refused.body()).doesNotContain("CN-GD");
    }

    @Test
    void keeps_the_person_out_of_the_lists_of_delegations() {
        var person = acme.person();
        var reference = acme.add(person).expect(201).json().getString("reference");
        acme.submit(reference).expect(200);
        var editor = Users.client("editor.gd");
        var delegation = listed(person);

        var refused = editor.post(
                        delegation + "/submission",
                        object(),
                        editor.get(delegation).etag())
                .expect(409);

        assertThat(refused.code()).isEqualTo("members-have-place");
        assertThat(refused.body()).doesNotContain(reference, "ACME");
    }

    /** A draft with the person as its head. */
    private String listed(JsonObject person) {
        var editor = Users.client("editor.gd");
        var delegations = "/editions/" + acme.edition + "/delegations";
        editor.post(delegations, object("unit", "CN-GD")).expect(201);
        var member = Json.createObjectBuilder(person)
                .remove("category")
                .add("role", "HEAD")
                .build();
        editor.post(delegations + "/CN-GD/members", member).expect(201);
        return delegations + "/CN-GD";
    }

    /** Accredited at the same edition. */
    private Object otherOrganisation() throws SQLException {
        var id = UUID.randomUUID();
        acme.run("""
                insert into ciep.organisation_accreditation (id, reference, edition, status, name_en, kind, contact_name, email,
                  language, sort_name, search_text, search_grams, revision, opened_at, changed_at, submitted_at, version,
                  organisation_id, organisation_code)
                select ?, edition || '-P-0002', edition, status, name_en, kind, contact_name, 'other@example.org', language, sort_name,
                  search_text, search_grams, revision, opened_at, changed_at, submitted_at, version, ?, 'OTHER'
                from ciep.organisation_accreditation where id = ?""", id, other(), acme.organisation);
        return id;
    }

    private Object other() throws SQLException {
        var id = UUID.randomUUID();
        acme.run("""
                insert into ciep.partner_organisation (id, code, name_en, kind, changed_at, version)
                values (?, ?, 'Other Ltd', 'COMPANY', now(), 0)""", id, id.toString().substring(0, 18));
        return id;
    }
}
