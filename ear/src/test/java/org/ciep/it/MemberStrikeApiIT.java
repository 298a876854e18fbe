package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, an approver")
class MemberStrikeApiIT {

    private final Guangdong delegation = Guangdong.draft();
    private final String head = delegation.add("HEAD").getString("id");
    private final String first = delegation.add("MEMBER").getString("id");
    private final String second = delegation.add("MEMBER").getString("id");

    @Test
    void strikes_single_members_and_approves_the_rest() {
        delegation.submit().expect(200);

        var decided = approve(Guangdong.approver(), first).expect(201).json();

        var decision = decided.getJsonArray("decisions").getJsonObject(0);
        var struck = decision.getJsonArray("strikes").getJsonObject(0);
        assertThat(struck.getString("member")).isEqualTo(first);
        assertThat(struck.getJsonObject("reason").getString("code")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decided.getInt("members")).as("goes on with").isEqualTo(2);
        assertThat(delegation
                        .seenBy(Guangdong.ministry())
                        .getJsonArray("decisions")
                        .getJsonObject(0)
                        .getJsonArray("strikes"))
                .as("seen at the next stage")
                .hasSize(1);

        approve(Guangdong.ministry(), second).expect(201);

        var approved = delegation.delegation();
        assertThat(approved.getString("status")).isEqualTo("APPROVED");
        assertThat(approved.getInt("members")).isEqualTo(1);
        assertThat(approved.getJsonArray("strikes").getValuesAs(JsonObject.class))
                .extracting(strike -> strike.getString("member"))
                .containsExactly(first, second);
        assertThat(actions("MEMBER_STRUCK")).hasSize(2);
        assertThat(exported()).isEqualTo(1);
    }

    @Test
    void does_not_strike_the_head_a_stranger_or_somebody_twice() {
        delegation.submit().expect(200);

        assertRefused(approve(Guangdong.approver(), head), "head-not-struck");
        assertRefused(approve(Guangdong.approver(), "00000000-0000-0000-0000-000000000001"), "struck-member-unknown");
        assertRefused(approve(Guangdong.approver(), first, first), "member-already-struck");
        assertThat(delegation.seenBy(Guangdong.approver()).getJsonArray("decisions"))
                .isEmpty();
        approve(Guangdong.approver(), first).expect(201);
        assertRefused(approve(Guangdong.ministry(), first), "member-already-struck");
        assertThat(delegation.delegation().getString("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void strikes_with_an_approval_and_a_reason_only() {
        delegation.submit().expect(200);
        var strikes = strikes(first);
        var bare = Json.createArrayBuilder().add(object("member", first)).build();

        var returned = delegation.decide(
                Guangdong.approver(), "RETURN", "reason", Guangdong.reason("INCOMPLETE"), "strikes", strikes);
        var unreasoned = delegation.decide(Guangdong.approver(), "APPROVE", "strikes", bare);

        assertThat(returned.status()).isEqualTo(422);
        assertThat(returned.code()).isEqualTo("strikes-only-with-approval");
        assertThat(unreasoned.status()).isEqualTo(422);
    }

    /** What a revoked approval had struck counts again, and so does what a return makes void. */
    @Test
    void strikes_for_as_long_as_the_approval_stands() {
        delegation.submit().expect(200);
        approve(Guangdong.approver(), first).expect(201);
        approve(Guangdong.ministry(), second).expect(201);

        revoke(Users.client("ministry2"));

        assertThat(delegation.delegation().getInt("members")).isEqualTo(3);
        assertThat(delegation.delegation().getJsonArray("strikes")).hasSize(1);
        assertThat(delegation.seenBy(Guangdong.ministry()).getInt("members")).isEqualTo(2);
        delegation.giveBack(Users.client("unitministry.gd")).expect(201);
        assertThat(delegation.delegation().getJsonArray("strikes")).isEmpty();
        delegation.submit().expect(200);
        assertThat(delegation.seenBy(Guangdong.ministry()).getInt("members")).isEqualTo(3);
        approve(Guangdong.approver(), second).expect(201);
        assertThat(delegation
                        .delegation()
                        .getJsonArray("strikes")
                        .getJsonObject(0)
                        .getString("member"))
                .isEqualTo(second);
    }

    @Test
    void leaves_strikes_that_nobody_changes() throws SQLException {
        delegation.submit().expect(200);
        approve(Guangdong.approver(), first).expect(201);

        try (var connection = World.shared().database().asApplication();
                var statement = connection.createStatement()) {
            for (var change : List.of("update decision_strike set reason_text = 'y'", "delete from decision_strike")) {
                assertThatThrownBy(() -> statement.executeUpdate(change)).hasMessageContaining("A decision is final");
            }
        }
    }

    private void revoke(ApiClient official) {
        int version = delegation.seenBy(official).getInt("version");
        var revocation = object("revision", 1, "version", version, "reason", Guangdong.reason("INCORRECT"));
        official.post("/cases/" + delegation.caseReference() + "/revocations", revocation)
                .expect(201);
    }

    private Answer approve(ApiClient official, String... members) {
        return delegation.decide(official, "APPROVE", "strikes", strikes(members));
    }

    private static JsonArray strikes(String... members) {
        var strikes = Json.createArrayBuilder();
        for (var member : members) {
            strikes.add(object("member", member, "reason", Guangdong.reason("NOT_ELIGIBLE")));
        }
        return strikes.build();
    }

    private static void assertRefused(Answer refused, String rule) {
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("violations").getJsonObject(0).getString("code"))
                .isEqualTo(rule);
    }

    private List<JsonObject> actions(String action) {
        return records("action=" + action + "&object=" + delegation.delegation().getString("reference"));
    }

    /** How many members an export writes, as the trail knows. */
    private int exported() {
        assertThat(Guangdong.editor().get(delegation.path + "/members-export").status())
                .isEqualTo(200);
        return Integer.parseInt(
                actions("MEMBERS_EXPORTED").get(0).getJsonObject("details").getString("members"));
    }

    private static List<JsonObject> records(String query) {
        return Users.client("auditor")
                .get("/audit-records?" + query)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
