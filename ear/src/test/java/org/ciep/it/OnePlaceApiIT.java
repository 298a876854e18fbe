package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One person holds one accreditation in an edition (Life of a partner), also through the lists of two units. */
@DisplayName("Over HTTP, the one place of a person at an edition")
class OnePlaceApiIT {

    private final Guangdong first = Guangdong.draftOf(2);
    private final ApiClient beijing = Users.client("editor.bj");
    private final String second = "/editions/" + first.edition + "/delegations/CN-BJ";
    private final String inFirst;
    private final String inSecond;

    /** One person stands in both lists: as the first one's last member, and as the second one's head. */
    OnePlaceApiIT() {
        var person = first.entry("MEMBER");
        inFirst = added(Guangdong.editor(), first.path, person);
        beijing.post("/editions/" + first.edition + "/delegations", object("unit", "CN-BJ"))
                .expect(201);
        inSecond = added(
                beijing,
                second,
                Json.createObjectBuilder(person).add("role", "HEAD").build());
    }

    private static String added(ApiClient editor, String delegation, JsonObject member) {
        return editor.post(delegation + "/members", member).expect(201).json().getString("id");
    }

    @Test
    void is_that_of_the_list_that_was_submitted_first() {
        first.submit().expect(200);

        var refused = submitSecond().expect(409);

        assertThat(refused.code()).isEqualTo("members-have-place");
        assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
                .extracting(violation -> violation.getString("code"), violation -> violation.getString("pointer"))
                .containsExactly(tuple("person-has-place", "/members/" + inSecond));
        assertThat(refused.body()).as("says nothing of another unit").doesNotContain("CN-GD");
        assertThat(beijing.get(second).json().getString("status")).isEqualTo("DRAFT");
    }

    @Test
    void is_one_also_when_both_lists_are_submitted_at_the_same_moment() throws InterruptedException {
        var answers = AtOnce.send(List.of(first::submit, this::submitSecond));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void is_free_again_when_the_list_is_withdrawn() {
        first.submit().expect(200);
        first.withdraw().expect(200);

        submitSecond().expect(200);
    }

    @Test
    void is_free_when_the_list_is_approved_without_the_member_and_then_that_approval_stands() {
        first.submit().expect(200);
        first.decide(Guangdong.approver(), "APPROVE", "strikes", strike()).expect(201);
        submitSecond().expect(409);
        first.decide(Guangdong.ministry(), "APPROVE").expect(201);

        submitSecond().expect(200);

        var seen = first.seenBy(Users.client("ministry2"));
        var revoked = Users.client("ministry2")
                .post(
                        "/cases/" + first.caseReference() + "/revocations",
                        object(
                                "revision", seen.getInt("revision"),
                                "version", seen.getInt("version"),
                                "reason", Guangdong.reason("INCORRECT")));
        assertThat(revoked.expect(409).code()).isEqualTo("members-have-place");
        assertThat(first.delegation().getString("status")).isEqualTo("APPROVED");
    }

    private JsonArray strike() {
        return Json.createArrayBuilder()
                .add(object("member", inFirst, "reason", Guangdong.reason("NOT_ELIGIBLE")))
                .build();
    }

    private Answer submitSecond() {
        return beijing.post(
                second + "/submission", object(), beijing.get(second).etag());
    }
}
