package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.world.ApiClient.Answer;

/** Somebody whom the coordinator invited, behind the own link. */
record InvitedPerson(String reference, String secret) {

    static final List<String> REQUIRED = List.of("IDENTITY_DOCUMENT", "TRANSFER_TO_AUTHORITY");
    static final List<String> ALL = List.of("IDENTITY_DOCUMENT", "TRANSFER_TO_AUTHORITY", "PHOTOGRAPH", "PUBLICATION");

    /** The version of each text that holds now. */
    private static final Map<String, Integer> VERSIONS = Map.of("PHOTOGRAPH", 2);

    /** Has an entry to complete. */
    static InvitedPerson of(AcmeStaff acme) {
        return invitedBy(acme, "欧阳", "晓明", "person-" + UUID.randomUUID() + "@example.org");
    }

    /** The same under a name and an address of the test's own. */
    static InvitedPerson invitedBy(AcmeStaff acme, String family, String given, String email) {
        var invitation = object(
                "category",
                "EXHIBITOR",
                "familyNative",
                family,
                "givenNative",
                given,
                "email",
                email,
                "language",
                "en");
        var reference = acme.coordinator()
                .post("/editions/" + acme.edition + "/staff-invitations", invitation)
                .expect(201)
                .json()
                .getString("reference");
        return new InvitedPerson(reference, LinkMails.secretTo(email));
    }

    /** Has completed it, with every consent. */
    static InvitedPerson agreedAt(AcmeStaff acme) {
        var invited = of(acme);
        invited.complete(acme.person(), ALL).expect(200);
        return invited;
    }

    JsonObject opened() {
        return open().expect(200).json();
    }

    Answer complete(JsonObject person, List<String> purposes) {
        return post("/person/completion", completion(person, purposes));
    }

    Answer agree(String... purposes) {
        return post("/person/consents", consents(List.of(purposes)));
    }

    Answer withdraw(String purpose) {
        return post("/person/consents/" + purpose + "/withdrawal", object());
    }

    /** With the version that is seen now. */
    private Answer post(String path, JsonObject body) {
        return send(secret, "POST", path, body, etag());
    }

    /** Hands in a picture as a document of this type. */
    Answer handIn(String type, String dates) {
        return handIn(type, dates, AcmeStaff.PICTURE);
    }

    Answer handIn(String type, String dates, byte[] file) {
        return Users.anonymous()
                .putFile("/person/documents/" + type + dates, "face.png", file, Map.of("Person-Link", secret));
    }

    Answer takeAway(String type) {
        return send(secret, "DELETE", "/person/documents/" + type, object(), "");
    }

    private Answer open() {
        return send(secret, "POST", "/person/openings", object(), "");
    }

    String etag() {
        return open().expect(200).etag();
    }

    static JsonObject completion(JsonObject person, List<String> purposes) {
        return Json.createObjectBuilder(person)
                .remove("category")
                .remove("email")
                .addAll(Json.createObjectBuilder(consents(purposes)))
                .build();
    }

    static JsonObject consents(List<String> purposes) {
        var all = Json.createArrayBuilder();
        purposes.forEach(purpose -> all.add(object("purpose", purpose, "version", VERSIONS.getOrDefault(purpose, 1))));
        return Json.createObjectBuilder()
                .add("consents", all)
                .add("language", "en")
                .build();
    }

    static Answer send(String secret, String method, String path, JsonObject body, String etag) {
        var headers = new HashMap<>(Map.of("Person-Link", secret));
        if (!etag.isEmpty()) {
            headers.put("If-Match", etag);
        }
        if (method.equals("POST")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        return Users.anonymous()
                .send(method, path, "application/json", BodyPublishers.ofString(body.toString()), headers);
    }
}
