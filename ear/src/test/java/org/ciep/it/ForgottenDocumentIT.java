package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.SampleMembers;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The platform keeps the identity document of nobody who stands in no list. */
@DisplayName("An identity document")
class ForgottenDocumentIT {

    private final Guangdong delegation = Guangdong.draft();
    private final JsonObject first = delegation.entry("HEAD");
    private final JsonObject second = delegation.entry("HEAD");

    @Test
    void that_was_mistyped_is_erased_with_its_person_when_it_is_mended() throws SQLException {
        var before = kept();
        var member = add(Guangdong.editor(), delegation.path, first);

        Guangdong.editor()
                .put(delegation.path + "/members/" + member.json().getString("id"), second, member.etag())
                .expect(200);

        assertThat(kept()).isEqualTo(before.plus(1));
    }

    @Test
    void is_erased_with_its_person_when_its_bearer_leaves_the_only_list() throws SQLException {
        var before = kept();
        var member = add(Guangdong.editor(), delegation.path, first);
        assertThat(kept()).isEqualTo(before.plus(1));

        remove(member);

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void stays_as_long_as_another_list_names_it() throws SQLException {
        var before = kept();
        var member = add(Guangdong.editor(), delegation.path, first);
        Users.client("editor.bj")
                .post("/editions/" + delegation.edition + "/delegations", object("unit", "CN-BJ"))
                .expect(201);
        add(Users.client("editor.bj"), "/editions/" + delegation.edition + "/delegations/CN-BJ", first);

        remove(member);

        assertThat(kept()).isEqualTo(before.plus(1));
    }

    @Test
    void stays_as_long_as_a_revision_names_it() throws SQLException {
        var before = kept();
        add(Guangdong.editor(), delegation.path, first);
        delegation.submit().expect(200);
        delegation.giveBack(Guangdong.approver()).expect(201);
        var id = member().getString("id");

        var mended = Json.createObjectBuilder(second).add("role", "MEMBER").build();
        add(Guangdong.editor(), delegation.path, mended);
        var etag = Guangdong.editor().get(delegation.path + "/members/" + id).etag();
        Guangdong.editor().delete(delegation.path + "/members/" + id, etag).expect(204);

        assertThat(kept()).isEqualTo(before.plus(2));
    }

    /** Two people of one unit correct each other: one takes the person off a list, the other enters the person in another. */
    @Test
    void is_there_when_it_is_entered_at_the_moment_it_is_given_up() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            var entry = new SampleMembers(7_000_000L + delegation.edition * 100L + round, "310000").next("MEMBER");
            var member = add(Guangdong.editor(), delegation.path, entry);
            var other = Guangdong.draft();

            var answers = AtOnce.send(
                    List.of(() -> remove(member), () -> Guangdong.editor().post(other.path + "/members", entry)));

            assertThat(answers).extracting(ApiClient.Answer::status).containsExactly(204, 201);
        }
    }

    /** Whoever takes the database without the keys has no number. */
    @Test
    void has_a_number_that_no_table_holds_in_clear() throws SQLException {
        var imported = second.getString("documentNumber");
        var list = ("姓,名,证件类型,证件号码\n王,伟,居民身份证," + imported + "\n").getBytes(StandardCharsets.UTF_8);
        Guangdong.editor()
                .postList(delegation.path + "/imports", "list.csv", list)
                .expect(201);
        add(Guangdong.editor(), delegation.path, first);
        delegation.submit().expect(200);

        assertThat(DumpedTables.with(first.getString("documentNumber"))).isEmpty();
        assertThat(DumpedTables.with(imported)).isEmpty();
        assertThat(DumpedTables.with(delegation.caseReference()))
                .as("what is not secret is found in this way")
                .contains("approval_case", "audit_record");
    }

    private JsonObject member() {
        return Guangdong.editor()
                .get(delegation.path + "/members")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static ApiClient.Answer add(ApiClient editor, String path, JsonObject entry) {
        return editor.post(path + "/members", entry).expect(201);
    }

    private ApiClient.Answer remove(ApiClient.Answer member) {
        return Guangdong.editor()
                .delete(delegation.path + "/members/" + member.json().getString("id"), member.etag())
                .expect(204);
    }

    private static Kept kept() throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select (select count(*) from identity_document), (select count(*) from person)")) {
            found.next();
            return new Kept(found.getLong(1), found.getLong(2));
        }
    }

    private record Kept(long documents, long persons) {

        Kept plus(int more) {
            return new Kept(documents + more, persons + more);
        }
    }
}
