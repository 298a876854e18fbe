package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a unit's quota")
class QuotaApiIT {

    private static final ApiClient MINISTRY_2 = Users.client("ministry2");

    private final Guangdong delegation = Guangdong.draftOf(3);
    private final GuangdongQuota quota = new GuangdongQuota(delegation.edition);

    @Test
    void is_no_limit_before_it_is_set_but_counts_from_the_beginning() {
        assertNumbers(quota.seen(), 0, 0, 0);

        delegation.submit().expect(200);

        assertThat(quota.seen().get("places")).isEqualTo(JsonValue.NULL);
        assertThat(quota.seen().containsKey("explanation")).isFalse();
        assertNumbers(quota.seen(), 3, 3, 0);
        var holding = quota.seen().getJsonArray("holdings").getJsonObject(0);
        assertThat(holding.getString("subject")).isEqualTo(delegation.edition + "-CN-GD");
        assertThat(holding.getInt("revision")).isEqualTo(1);
        assertThat(holding.getInt("reserved")).isEqualTo(3);
    }

    @Test
    void is_set_by_the_ministry_and_the_host_and_explained_to_the_unit() {
        var set = quota.set(Guangdong.ministry(), 12).expect(200).json();
        quota.set(Users.client("host"), 15).expect(200);

        var seen = Guangdong.editor().get(quota.path()).expect(200).json();
        assertThat(set.getInt("places")).isEqualTo(12);
        assertThat(seen.getInt("places")).isEqualTo(15);
        assertThat(seen.getJsonObject("explanation").getString("basis")).isEqualTo("FIXED");
        assertThat(seen.getString("setBy"))
                .isEqualTo(
                        Users.client("host").get("/session").expect(200).json().getString("displayName"));
        assertThat(AuditTrail.records("QUOTA", delegation.edition + "-CN-GD/DELEGATE", "QUOTA_SET"))
                .isEqualTo(2);
        assertThat(Users.client("auditor")
                        .get(delegation.path + "/history")
                        .expect(200)
                        .body())
                .contains("QUOTA_SET");
    }

    @Test
    void refuses_a_list_that_is_too_long_says_by_how_many_and_loses_nothing() {
        quota.set(Guangdong.ministry(), 1).expect(200);

        var refused = delegation.submit();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("quota-exceeded");
        var params = refused.json().getJsonObject("params");
        assertThat(params.getString("wanted")).isEqualTo("3");
        assertThat(params.getString("free")).isEqualTo("1");
        assertThat(params.getString("over")).isEqualTo("2");
        assertThat(delegation.delegation().getString("status")).isEqualTo("DRAFT");
        assertThat(delegation.delegation().getInt("members")).isEqualTo(3);
        assertThat(delegation.delegation().getInt("revision")).isZero();
        assertNumbers(quota.seen(), 0, 0, 0);
        quota.set(Guangdong.ministry(), 3).expect(200);
        delegation.submit().expect(200);
        assertNumbers(quota.seen(), 3, 3, 0);
    }

    @Test
    void is_not_lowered_below_its_use_and_says_who_is_in_the_way() {
        delegation.submit().expect(200);

        var refused = quota.set(Guangdong.ministry(), 2);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("quota-in-use");
        assertThat(refused.json().getJsonObject("params").getString("over")).isEqualTo("1");
        var inTheWay = refused.json().getJsonArray("violations").getJsonObject(0);
        assertThat(inTheWay.getString("code")).isEqualTo("quota-reserved");
        assertThat(inTheWay.getJsonObject("params").getString("subject")).isEqualTo(delegation.edition + "-CN-GD");
        assertThat(inTheWay.getJsonObject("params").getString("count")).isEqualTo("3");
        quota.set(Guangdong.ministry(), 3).expect(200);
    }

    @Test
    void follows_a_delegation_from_the_submission_to_the_approval_and_back() {
        var struck = delegation.add("MEMBER").getString("id");
        delegation.submit().expect(200);
        assertNumbers(quota.seen(), 4, 4, 0);

        approve(Guangdong.approver()).expect(201);
        assertNumbers(quota.seen(), 4, 4, 0);
        var strike = object("member", struck, "reason", Guangdong.reason("OVER_QUOTA"));
        approve(
                        Guangdong.ministry(),
                        "strikes",
                        Json.createArrayBuilder().add(strike).build())
                .expect(201);
        assertNumbers(quota.seen(), 4, 0, 3);

        revoke().expect(201);
        assertNumbers(quota.seen(), 4, 4, 0);
        reject(Users.client("unitministry.gd")).expect(201);
        assertNumbers(quota.seen(), 4, 0, 0);
        assertThat(kinds()).containsExactly("RELEASED", "REOPENED", "BOOKED", "RESERVED");
    }

    @Test
    void keeps_places_of_a_returned_list_and_takes_the_difference_of_the_next() {
        delegation.submit().expect(200);
        delegation.giveBack(Guangdong.approver()).expect(201);
        assertNumbers(quota.seen(), 3, 3, 0);
        delegation.add("MEMBER");
        delegation.add("MEMBER");
        quota.set(Guangdong.ministry(), 4).expect(200);

        assertThat(delegation.submit().json().getJsonObject("params").getString("over"))
                .isEqualTo("1");
        quota.set(Guangdong.ministry(), 5).expect(200);
        delegation.submit().expect(200);

        assertNumbers(quota.seen(), 5, 5, 0);
        assertThat(quota.seen().getJsonArray("holdings").getJsonObject(0).getInt("revision"))
                .isEqualTo(2);
        delegation.withdraw().expect(200);
        assertNumbers(quota.seen(), 0, 0, 0);
        assertThat(quota.seen().getJsonArray("holdings")).isEmpty();
    }

    @Test
    void gives_back_what_a_shorter_list_does_not_need() {
        delegation.submit().expect(200);
        delegation.giveBack(Guangdong.approver()).expect(201);
        quota.set(Guangdong.ministry(), 3).expect(200);
        var member = lastMember();
        Guangdong.editor()
                .delete(
                        delegation.path + "/members/" + member,
                        Guangdong.editor()
                                .get(delegation.path + "/members/" + member)
                                .etag())
                .expect(204);

        delegation.submit().expect(200);

        assertNumbers(quota.seen(), 2, 2, 0);
        quota.set(Guangdong.ministry(), 2).expect(200);
    }

    @Test
    void keeps_a_decision_from_being_revoked_whose_places_have_gone() {
        delegation.submit().expect(200);
        approve(Guangdong.approver()).expect(201);
        reject(Guangdong.ministry()).expect(201);
        quota.set(Guangdong.ministry(), 2).expect(200);

        var refused = revoke();

        assertThat(refused.code()).isEqualTo("quota-exceeded-again");
        assertThat(refused.json().getJsonObject("params").getString("over")).isEqualTo("1");
        assertThat(delegation.delegation().getString("status")).isEqualTo("REJECTED");
        quota.set(Guangdong.ministry(), 3).expect(200);
        revoke().expect(201);
        assertNumbers(quota.seen(), 3, 3, 0);
    }

    /** One of the two comes first, and the other one is refused: never both. */
    @Test
    void is_lowered_or_taken_at_the_same_moment_but_not_both() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            var one = round == 0 ? delegation : Guangdong.draftOf(2);
            var places = new GuangdongQuota(one.edition);
            places.replace("\"0\"", 3).expect(200);
            var answers = AtOnce.send(List.of(one::submit, () -> places.replace("\"1\"", 1)));

            var codes = answers.stream().map(Answer::code).toList();
            assertThat(codes).as("round %d", round).isIn(List.of("", "quota-in-use"), List.of("quota-exceeded", ""));
        }
    }

    private static void assertNumbers(JsonObject quota, int demand, int reserved, int booked) {
        assertThat(List.of(quota.getInt("demand"), quota.getInt("reserved"), quota.getInt("booked")))
                .containsExactly(demand, reserved, booked);
    }

    private Answer approve(ApiClient official, Object... more) {
        return delegation.decide(official, "APPROVE", more);
    }

    private Answer reject(ApiClient official) {
        return delegation.decide(official, "REJECT", "reason", Guangdong.reason("NOT_ELIGIBLE"));
    }

    private Answer revoke() {
        int version = delegation.seenBy(MINISTRY_2).getInt("version");
        return MINISTRY_2.post(
                "/cases/" + delegation.caseReference() + "/revocations",
                object("revision", 1, "version", version, "reason", Guangdong.reason("INCORRECT")));
    }

    private String lastMember() {
        var members = Guangdong.editor()
                .get(delegation.path + "/members")
                .expect(200)
                .json()
                .getJsonArray("items");
        return members.getJsonObject(members.size() - 1).getString("id");
    }

    private List<String> kinds() {
        return Users.client("auditor").get(quota.path() + "/entries").expect(200).json().getJsonArray("items").stream()
                .map(entry -> entry.asJsonObject().getString("kind"))
                .toList();
    }
}
