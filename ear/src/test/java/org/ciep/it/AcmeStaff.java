package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.Postgres;
import org.ciep.world.SampleMembers;
import org.ciep.world.World;

/** The staff of the organisation whose coordinator is a demonstration user, at an edition of its own. */
final class AcmeStaff {

    /** What the realm says of the coordinator. */
    static final String CODE = "ACME";

    /** A picture of one pixel. */
    static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    final int edition;
    final UUID organisation = UUID.randomUUID();
    final String path;
    private final SampleMembers sample;
    private final Function<String, ApiClient> users;
    private final Postgres.Database database;

    private AcmeStaff(int edition, Function<String, ApiClient> users, Postgres.Database database) {
        this.edition = edition;
        this.users = users;
        this.database = database;
        this.path = "/editions/" + edition + "/staff-accreditations";
        this.sample = new SampleMembers(edition, "440500");
    }

    /** The organisation as the last approval of its application leaves it. */
    static AcmeStaff ofAccredited() throws SQLException {
        return ofAccreditedIn(Editions.open());
    }

    static AcmeStaff ofAccreditedIn(int edition) throws SQLException {
        var staff = new AcmeStaff(edition, Users::client, World.shared().database());
        staff.organisation("ACCREDITED");
        return staff;
    }

    /** The same at a node with a database of its own. */
    static AcmeStaff at(NodeUsers node, Postgres.Database database, int edition) throws SQLException {
        node.openEdition(edition);
        var staff = new AcmeStaff(edition, node::client, database);
        staff.organisation("ACCREDITED");
        return staff;
    }

    private void organisation(String status) throws SQLException {
        run("""
                insert into ciep.partner_organisation (id, code, name_en, kind, changed_at, version)
                values (gen_random_uuid(), 'ACME', 'Acme Ltd', 'COMPANY', ?, 0)
                on conflict on constraint partner_organisation_code_uk do nothing""", now().atOffset(ZoneOffset.UTC));
        var now = now().atOffset(ZoneOffset.UTC);
        run("""
                insert into ciep.organisation_accreditation (id, reference, edition, organisation_id, organisation_code, status,
                  name_en, kind, contact_name, email, language, booths, area, sort_name, search_text, search_grams, revision,
                  opened_at, changed_at, submitted_at, version)
                select ?, ?, ?, o.id, o.code, ?, 'Acme Ltd', 'COMPANY', 'Jörg', 'acme@example.org', 'en', 1, 9, 'acme ltd', 'acme ltd',
                  '{}', 1, ?, ?, ?, 0 from ciep.partner_organisation o where o.code = 'ACME'""", organisation, edition + "-P-0001", edition, status, now, now, now);
    }

    private Instant now() {
        return Instant.parse(coordinator().get("/session").expect(200).json().getString("now"));
    }

    /** As an official decides it; only the state counts here. */
    void organisationIs(String status) throws SQLException {
        run("update ciep.organisation_accreditation set status = ? where id = ?", status, organisation);
    }

    void quota(String category, int places) throws SQLException {
        run("""
                insert into ciep.quota (id, edition, holder_kind, holder, category, places, base, demand, reserved, booked, version)
                values (gen_random_uuid(), ?, 'ORGANISATION', 'ACME', ?, ?, ?, 0, 0, 0, 1)""", edition, category, places, places);
    }

    void run(String sql, Object... values) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    ApiClient coordinator() {
        return users.apply("coordinator.acme");
    }

    /** The last day of the event. */
    String eventEnds() {
        return coordinator().get("/editions/" + edition).expect(200).json().getString("endsOn");
    }

    JsonObject person() {
        return Json.createObjectBuilder(sample.next("MEMBER"))
                .remove("role")
                .remove("employer")
                .add("category", "EXHIBITOR")
                .build();
    }

    /** The dry run of a list with one person. */
    Answer checkedList() {
        return new StaffLists(this).check(StaffLists.csv(person())).expect(201);
    }

    /** Entered by the coordinator, and the person has agreed, as the link leaves it. */
    Answer add(JsonObject person) {
        var added = addWithoutConsent(person);
        if (added.status() == 201) {
            agree(added.json().getString("reference"));
        }
        return added;
    }

    Answer addWithoutConsent(JsonObject person) {
        return coordinator().post(path, person);
    }

    /** The reference of a draft. */
    String added() {
        return add(person()).expect(201).json().getString("reference");
    }

    private void agree(String reference) {
        try {
            run("update ciep.staff_accreditation set consented = true where reference = ?", reference);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String submitted() {
        var reference = added();
        submit(reference).expect(200);
        return reference;
    }

    Answer submit(String reference) {
        return coordinator().post(path + "/" + reference + "/submission", object(), etag(reference));
    }

    String etag(String reference) {
        return coordinator().get(path + "/" + reference).expect(200).etag();
    }

    JsonObject seen(String reference) {
        return coordinator().get(path + "/" + reference).expect(200).json();
    }

    /** Changes one field of what is there. */
    Answer mend(String reference, String field, String value) {
        var seen = seen(reference);
        var entry = Json.createObjectBuilder(seen.getJsonObject("person"))
                .remove("documentNumberMasked")
                .add("category", seen.getString("category"));
        for (var name : List.of("familyNative", "givenNative", "familyLatin", "givenLatin")) {
            if (seen.containsKey(name)) {
                entry.add(name, seen.getString(name));
            }
        }
        return coordinator().put(path + "/" + reference, entry.add(field, value).build(), etag(reference));
    }

    String status(String reference) {
        return seen(reference).getString("status");
    }

    /** Decides on what there is now. */
    Answer decide(String official, String reference, JsonObject decision) {
        var matter = seen(reference).getJsonObject("approval").getString("caseReference");
        var client = users.apply(official);
        var seen = client.get("/cases/" + matter).expect(200).json();
        var body = Json.createObjectBuilder(decision)
                .add("revision", seen.getInt("revision"))
                .add("version", seen.getInt("version"))
                .build();
        return client.post("/cases/" + matter + "/decisions", body);
    }

    static JsonObject approval() {
        return object("outcome", "APPROVE");
    }

    static JsonObject refusal(String outcome) {
        return object("outcome", outcome, "reason", object("code", "OTHER", "text", "No"));
    }

    /** Hands in a picture as a document of this type. */
    Answer handIn(String reference, String type, String dates) {
        return coordinator().putFile(document(reference, type) + dates, "scan.png", PICTURE, Map.of());
    }

    String document(String reference, String type) {
        return path + "/" + reference + "/documents/" + type;
    }

    /** Says of the document that is there whether it is good enough. */
    Answer check(String official, String reference, String type, String outcome) {
        var there = seenDocument(reference, type).getJsonObject("handedIn");
        var decision = Json.createObjectBuilder(decisionOn(there)).add("outcome", outcome);
        if (outcome.equals("REFUSE")) {
            decision.add("reason", "Cannot be read");
        }
        return users.apply(official).post(document(reference, type) + "/decisions", decision.build());
    }

    /** That it is about what was handed in, as it was seen. */
    static JsonObject decisionOn(JsonObject handedIn) {
        var decision = Json.createObjectBuilder()
                .add("document", handedIn.getJsonObject("document").get("id"));
        Stream.of("issuedOn", "expiresOn")
                .filter(handedIn::containsKey)
                .forEach(date -> decision.add(date, handedIn.get(date)));
        return decision.build();
    }

    JsonObject seenDocument(String reference, String type) {
        return seen(reference).getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .filter(document -> document.getString("type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Waits for the security office. */
    String vetted() {
        var reference = submitted();
        letThrough(reference);
        return reference;
    }

    /** What grants the accreditation of a person who is vetted, as the security office sees it now. */
    Supplier<Answer> granting(String reference) {
        var security = Users.client("security");
        var address = "/editions/" + edition + "/vetting/" + reference;
        var etag = security.get(address).expect(200).etag();
        return () -> security.post(address + "/results", object("outcome", "POSITIVE"), etag);
    }

    /** The host city approves the one document that exhibitors need, and the matter. */
    void letThrough(String reference) {
        handIn(reference, "PHOTOGRAPH", "").expect(200);
        check("host", reference, "PHOTOGRAPH", "APPROVE").expect(201);
        decide("host", reference, approval()).expect(201);
    }

    /** A return with a remark on one field. */
    JsonObject returnFor(String reference, String field) {
        var remark = object("member", seen(reference).getString("id"), "field", field, "text", "Which one?");
        return Json.createObjectBuilder(refusal("RETURN"))
                .add("remarks", Json.createArrayBuilder().add(remark))
                .build();
    }

    Answer record(String reference, JsonObject result) {
        var security = users.apply("security");
        var address = "/editions/" + edition + "/vetting/" + reference;
        return security.post(
                address + "/results", result, security.get(address).expect(200).etag());
    }

    /** The places of a category, as the coordinator sees them. */
    JsonObject quota(String category) {
        return coordinator()
                .get("/editions/" + edition + "/staff-quotas")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(quota -> quota.getString("category").equals(category))
                .findFirst()
                .orElseThrow();
    }
}
