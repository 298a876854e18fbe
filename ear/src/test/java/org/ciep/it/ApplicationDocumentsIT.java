package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The letter and the licence of an application")
class ApplicationDocumentsIT {

    private static final String NAME = "营业执照.png";

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void are_uploaded_replaced_and_removed_behind_the_link() {
        var organisation = AppliedOrganisation.opened();

        var licence =
                put(organisation, "LICENCE", NAME, picture(40)).expect(200).json();
        var again = put(organisation, "LICENCE", NAME, picture(40)).expect(200).json();
        var other = put(organisation, "LICENCE", NAME, picture(50)).expect(200).json();
        put(organisation, "LETTER", "letter.png", picture(60)).expect(200);

        assertThat(licence.getString("name")).isEqualTo("营业执照.jpg");
        assertThat(licence.getString("type")).isEqualTo("JPEG");
        assertThat(again).isEqualTo(licence);
        assertThat(ids(list(organisation))).hasSize(2).contains(other.getString("id"));
        send(organisation, "DELETE", "LETTER", new byte[0]).expect(204);
        assertThat(ids(list(organisation))).containsExactly(other.getString("id"));
        assertThat(send(organisation, "DELETE", "LETTER", new byte[0]).code()).isEqualTo("document-not-found");
    }

    @Test
    void are_refused_with_a_reason_that_says_what_to_do() {
        var organisation = AppliedOrganisation.opened();
        var script =
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (a) >> >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 9 9 ] >>\nendobj\n"
                        + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";

        var acting = put(organisation, "LETTER", "a.pdf", script.getBytes(StandardCharsets.US_ASCII));
        var disguised = put(organisation, "LETTER", "a.jpg", "<svg onload='a()'/>".getBytes(StandardCharsets.US_ASCII));
        var photograph = put(organisation, "PHOTOGRAPH", NAME, picture(40));

        assertThat(List.of(acting.status(), disguised.status(), photograph.status()))
                .containsExactly(422, 422, 404);
        assertThat(List.of(acting.code(), disguised.code())).containsExactly("document-script", "document-type");
        assertThat(ids(list(organisation))).isEmpty();
    }

    @Test
    void are_asked_for_where_the_credit_code_fails_its_check_until_the_licence_is_there() {
        var organisation = AppliedOrganisation.opened();
        var doubtful = JoiningIT.with(AppliedOrganisation.complete(), "creditCode", "91350100M000100Y4Z");

        var without = organisation.save(doubtful).expect(200).json();
        put(organisation, "LICENCE", NAME, picture(40)).expect(200);
        var submitted = organisation.submit().expect(200).json();

        assertThat(JoiningIT.findings(without)).containsExactly("credit-code-characters", "licence-wanted");
        assertThat(JoiningIT.findings(submitted)).containsExactly("credit-code-characters");
        assertThat(JoiningIT.findings(organisation.seenBy("host"))).containsExactly("credit-code-characters");
    }

    @Test
    void are_saved_by_those_who_decide_and_every_look_is_in_the_trail() throws SQLException {
        var organisation = AppliedOrganisation.opened();
        put(organisation, "LICENCE", NAME, picture(40)).expect(200);
        organisation.save(AppliedOrganisation.complete()).expect(200);
        organisation.submit().expect(200);
        var path = "/organisations/" + organisation.reference() + "/documents";

        var seen = Users.client("auditor").get(path).expect(200).json();
        var document = path + "/" + ids(seen).get(0);
        var image = Users.client("host").get(document).expect(200);

        assertThat(image.header("Content-Disposition"))
                .contains("attachment", "filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7.jpg");
        assertThat(image.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(image.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(image.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Users.client("auditor").get(document).status()).isEqualTo(403);
        assertThat(looks(organisation)).isEqualTo(1);
    }

    @Test
    void stay_with_the_revision_that_they_were_submitted_with() {
        var organisation = AppliedOrganisation.opened();
        var first = put(organisation, "LICENCE", NAME, picture(40))
                .expect(200)
                .json()
                .getString("id");
        organisation.save(AppliedOrganisation.complete()).expect(200);
        organisation.submit().expect(200);
        var frozen = put(organisation, "LICENCE", NAME, picture(50));
        organisation
                .decide(
                        "host",
                        JoiningIT.returning(
                                organisation.seenBy("host").getString("id"), "licence", "A newer one, please"))
                .expect(201);
        organisation.follow(organisation.mail("Please mend"));
        organisation.open().expect(200);

        var second = put(organisation, "LICENCE", NAME, picture(50))
                .expect(200)
                .json()
                .getString("id");

        var path = "/organisations/" + organisation.reference() + "/documents";
        assertThat(frozen.status()).isEqualTo(409);
        assertThat(ids(Users.client("host").get(path).expect(200).json())).containsExactly(first);
        assertThat(put(organisation, "LETTER", NAME, picture(60)).code()).isEqualTo("field-not-remarked");
        organisation.submit().expect(200);
        var resubmitted = Users.client("host").get(path).expect(200).json();
        assertThat(ids(resubmitted)).containsExactly(second);
        assertThat(resubmitted.toString()).contains("\"since\":2");
    }

    static Answer put(AppliedOrganisation organisation, String purpose, String name, byte[] content) {
        return Users.anonymous()
                .putFile(
                        "/joining/application/documents/" + purpose,
                        name,
                        content,
                        Map.of("Application-Link", organisation.secret()));
    }

    private static Answer send(AppliedOrganisation organisation, String method, String path, byte[] content) {
        return Users.anonymous()
                .send(
                        method,
                        "/joining/application/documents/" + path,
                        "application/octet-stream",
                        BodyPublishers.ofByteArray(content),
                        Map.of("Application-Link", organisation.secret()));
    }

    private static JsonObject list(AppliedOrganisation organisation) {
        return Users.anonymous()
                .send(
                        "GET",
                        "/joining/application/documents",
                        "application/json",
                        BodyPublishers.noBody(),
                        Map.of("Application-Link", organisation.secret()))
                .expect(200)
                .json();
    }

    private static List<String> ids(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(document -> document.getString("id"))
                .toList();
    }

    static byte[] picture(int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static int looks(AppliedOrganisation organisation) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.prepareStatement("select count(*) from ciep.audit_record"
                        + " where action = 'DOCUMENT_VIEWED' and subject = ?")) {
            statement.setString(1, organisation.reference());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
