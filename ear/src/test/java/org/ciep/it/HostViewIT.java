package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.util.List;
import org.ciep.world.SampleMembers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The host city's reviewers see on their home page")
class HostViewIT {

    private static final String REASON = "canary-reason-7734";
    private static final JsonObject APPROVE = object("outcome", "APPROVE");

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void who_applied_and_what_others_decided_on_what_they_decide_on() {
        var applied = AppliedOrganisation.submitted();
        var matter = applied.caseReference();
        var before = recent(applied.edition);
        applied.decide("host", APPROVE).expect(201);
        var afterTheOwn = recent(applied.edition);
        applied.decide("ministry", rejection()).expect(201);

        var after = home(applied.edition);

        assertThat(before).containsExactly("ORGANISATION_SUBMITTED " + applied.reference());
        assertThat(afterTheOwn).isEqualTo(before);
        assertThat(sentences(after))
                .containsExactly("CASE_REJECTED " + matter, "ORGANISATION_SUBMITTED " + applied.reference());
        assertThat(after.toString()).doesNotContain(REASON);
        assertThat(recent(Editions.open())).isEmpty();
    }

    @Test
    void that_an_organisation_is_suspended_and_nothing_of_the_order_before_it() {
        var organisation = AppliedOrganisation.accredited();
        var path = "/organisations/" + organisation.reference();
        var ministry = Users.client("ministry");
        var order = object("change", "SUSPEND", "reason", object("code", "OTHER", "text", REASON));
        ministry.post(path + "/standing-orders", order, ministry.get(path).etag())
                .expect(201);
        var matter = organisation.seenBy("ministry").getJsonObject("order").getString("caseReference");
        var ordered = home(organisation.edition);
        AppliedOrganisation.decideCase("security", matter, APPROVE).expect(201);
        var assessed = home(organisation.edition);
        AppliedOrganisation.decideCase("ministry2", matter, APPROVE).expect(201);

        var suspended = home(organisation.edition);

        assertThat(List.of(ordered, assessed, suspended))
                .allSatisfy(home -> assertThat(home.toString()).doesNotContain(REASON, "STANDING_ORDERED", matter));
        assertThat(sentences(ordered)).noneMatch(sentence -> sentence.startsWith("ORGANISATION_SUSPENDED"));
        assertThat(sentences(assessed)).isEqualTo(sentences(ordered));
        assertThat(sentences(suspended)).contains("ORGANISATION_SUSPENDED " + organisation.reference());
    }

    @Test
    void nothing_of_matters_that_are_not_theirs() {
        var edition = Editions.open();
        var draft = AppliedOrganisation.openedIn(edition);
        var editor = Users.client("editor.gd");
        var path = "/editions/" + edition + "/delegations/CN-GD";
        editor.post("/editions/" + edition + "/delegations", object("unit", "CN-GD"))
                .expect(201);
        editor.post(path + "/members", SampleMembers.of(edition, "CN-GD").next("HEAD"))
                .expect(201);
        var submitted = editor.post(
                        path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json();
        AppliedOrganisation.decideCase("approver.gd", submitted.getString("caseReference"), APPROVE)
                .expect(201);

        var ministry = sentences(homeOf("ministry", edition));

        assertThat(ministry).contains("STAGE_APPROVED " + submitted.getString("caseReference"));
        assertThat(ministry).contains("ORGANISATION_APPLIED " + draft.reference());
        assertThat(recent(edition)).isEmpty();
    }

    private static JsonObject rejection() {
        return object("outcome", "REJECT", "reason", object("code", "OTHER", "text", REASON));
    }

    private static List<String> recent(int edition) {
        return sentences(home(edition));
    }

    private static JsonObject home(int edition) {
        return homeOf("host", edition);
    }

    private static JsonObject homeOf(String username, int edition) {
        return Users.client(username)
                .get("/home?edition=" + edition)
                .expect(200)
                .json();
    }

    private static List<String> sentences(JsonObject home) {
        return home.getJsonArray("recent")
                .getValuesAs((JsonObject entry) -> entry.getString("action") + " " + entry.getString("object"));
    }
}
