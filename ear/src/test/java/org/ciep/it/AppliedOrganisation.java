package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.MailServer.ReceivedMail;
import org.ciep.world.World;

/** An organisation that applies for an edition of its own: whoever holds the link that came by mail. */
final class AppliedOrganisation {

    private static final Pattern LINK = Pattern.compile("/join/\\d+#([A-Za-z0-9_-]{43})");

    final int edition;
    final String email;
    private String secret = "";
    private String etag = "";
    private String reference = "";

    AppliedOrganisation(int edition) {
        this(edition, "contact-" + UUID.randomUUID() + "@example.org");
    }

    private AppliedOrganisation(int edition, String email) {
        this.edition = edition;
        this.email = email;
    }

    /** A draft behind a link. */
    static AppliedOrganisation opened() {
        return openedIn(Editions.open());
    }

    /** The same for an address of the test's own. */
    static AppliedOrganisation openedBy(String email) {
        return opened(new AppliedOrganisation(Editions.open(), email));
    }

    /** All tests ask from one source, in an hour more often than applicants do. What an address may ask for stays counted. */
    private static void letTheSourceAsk() {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from ciep.request_allowance where used > 10");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static AppliedOrganisation openedIn(int edition) {
        return opened(new AppliedOrganisation(edition));
    }

    private static AppliedOrganisation opened(AppliedOrganisation organisation) {
        letTheSourceAsk();
        organisation.askForLink("en").expect(202);
        organisation.follow(organisation.mail("Your application"));
        organisation.open().expect(200);
        return organisation;
    }

    static AppliedOrganisation submitted() {
        return submittedIn(Editions.open());
    }

    static AppliedOrganisation submittedIn(int edition) {
        var organisation = openedIn(edition);
        organisation.save(complete()).expect(200);
        organisation.submit().expect(200);
        return organisation;
    }

    /** Admitted by the host city and the ministry. */
    static AppliedOrganisation accredited() {
        var organisation = submitted();
        organisation.decide("host", object("outcome", "APPROVE")).expect(201);
        organisation.decide("ministry", object("outcome", "APPROVE")).expect(201);
        return organisation;
    }

    static JsonObject complete() {
        return object(
                "nameZh",
                "深圳测试有限公司",
                "nameEn",
                "Shenzhen Test Ltd",
                "kind",
                "COMPANY",
                "creditCode",
                "91350100M000100Y43",
                "address",
                "Shenzhen, Futian 1",
                "contactName",
                "Zhang Wei",
                "booths",
                2,
                "area",
                18);
    }

    Answer askForLink(String language) {
        return Users.anonymous()
                .post("/joining/links", object("edition", edition, "email", email, "language", language));
    }

    /** The newest mail to the contact whose subject begins so. */
    ReceivedMail mail(String subject) {
        return Waiting.forMail(
                subject, mail -> mail.to().equals(email) && mail.subject().startsWith(subject));
    }

    void follow(ReceivedMail mail) {
        secret = secretIn(mail);
    }

    static String secretIn(ReceivedMail mail) {
        var link = LINK.matcher(mail.body());
        if (!link.find()) {
            throw new AssertionError("No link in " + mail.body());
        }
        return link.group(1);
    }

    Answer open() {
        return remembered(send("POST", "/joining/openings", object(), false));
    }

    Answer save(JsonObject content) {
        return remembered(send("PUT", "/joining/application", content, true));
    }

    Answer submit() {
        return remembered(send("POST", "/joining/application/submission", object(), true));
    }

    private Answer send(String method, String path, JsonObject body, boolean versioned) {
        var headers = new HashMap<>(Map.of("Application-Link", secret));
        if (versioned) {
            headers.put("If-Match", etag);
        }
        if (method.equals("POST")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        return Users.anonymous()
                .send(method, path, "application/json", BodyPublishers.ofString(body.toString()), headers);
    }

    private Answer remembered(Answer answer) {
        if (answer.status() == 200) {
            etag = answer.etag();
            reference = answer.json().getString("reference");
        }
        return answer;
    }

    String secret() {
        return secret;
    }

    String reference() {
        return reference;
    }

    String etag() {
        return etag;
    }

    JsonObject seenBy(String official) {
        return Users.client(official)
                .get("/organisations/" + reference)
                .expect(200)
                .json();
    }

    String caseReference() {
        return seenBy("auditor").getJsonObject("approval").getString("caseReference");
    }

    /** Decides as the official on what there is now; the outcome with whatever belongs to it. */
    Answer decide(String official, JsonObject decision) {
        return decideCase(official, caseReference(), decision);
    }

    static Answer decideCase(String official, String matter, JsonObject decision) {
        var client = Users.client(official);
        var seen = client.get("/cases/" + matter).expect(200).json();
        var body = jakarta.json.Json.createObjectBuilder(decision)
                .add("revision", seen.getInt("revision"))
                .add("version", seen.getInt("version"))
                .build();
        return client.post("/cases/" + matter + "/decisions", body);
    }
}
