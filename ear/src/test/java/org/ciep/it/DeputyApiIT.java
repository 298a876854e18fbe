package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may name whom, who sees it, and how it ends; what a deputy may decide is for {@link DeputyDecisionIT}. */
@DisplayName("Over HTTP, a deputy")
class DeputyApiIT {

    private final Deputies deputies = Deputies.known();
    private final Instant now = deputies.now();

    @AfterEach
    void end_all() {
        deputies.endAll();
    }

    @Test
    void is_named_by_an_official_and_known_to_both() {
        var named =
                deputies.request("approver.gd", wanted("approver2.gd", 0, 10)).expect(201);

        var deputy = named.json();
        assertThat(named.header("Location")).endsWith("/deputies/" + deputy.getString("id"));
        assertThat(deputy.getString("state")).isEqualTo("RUNNING");
        assertThat(deputy.getString("representedName")).isEqualTo("陈建华");
        assertThat(deputy.getString("namedBy")).isEqualTo("陈建华");
        assertThat(ids("approver.gd")).contains(deputy.getString("id"));
        assertThat(ids("approver2.gd")).contains(deputy.getString("id"));
        assertThat(actingFor("approver2.gd")).containsExactly("approver.gd");
        assertThat(actingFor("approver.gd")).isEmpty();
    }

    @Test
    void does_not_exist_for_others() {
        var deputy = deputies.name("approver.gd", "approver2.gd");

        assertThat(ids("approver.bj")).doesNotContain(deputy.getString("id"));
        assertThat(ids("ministry")).doesNotContain(deputy.getString("id"));
        assertThat(deputies.end("approver.bj", deputy).status()).isEqualTo(404);
        assertThat(deputies.end("ministry", deputy).code()).isEqualTo("deputy-not-found");
        assertThat(ids("admin")).contains(deputy.getString("id"));
        assertThat(ids("auditor")).contains(deputy.getString("id"));
    }

    @Test
    void is_named_by_the_administrator_for_an_official_who_is_absent() {
        var wanted = object(
                "represented", "approver.gd", "deputy", "ministry", "from", now, "until", now.plus(Duration.ofDays(5)));

        var deputy = deputies.request("admin", wanted).expect(201).json();

        assertThat(deputy.getString("represented")).isEqualTo("approver.gd");
        assertThat(deputy.getString("namedBy")).isNotEqualTo(deputy.getString("representedName"));
        assertThat(actingFor("ministry")).containsExactly("approver.gd");
        assertThat(codes(deputies.request("admin", wanted("ministry", 0, 5)))).contains("/represented required");
    }

    @Test
    void is_not_named_for_somebody_else_by_an_official() {
        for (var other : List.of("approver2.gd", "ministry", "nobody")) {
            var wanted = object(
                    "represented", other, "deputy", "ministry2", "from", now, "until", now.plus(Duration.ofDays(5)));

            assertThat(deputies.request("approver.gd", wanted).status()).isEqualTo(404);
            assertThat(Users.client("approver.gd")
                            .get("/deputies/candidates?represented=" + other)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void is_somebody_who_decides_and_sees_what_the_represented_official_decides() {
        var offered = deputies.candidates("approver.gd", "");

        assertThat(offered).contains("approver2.gd", "both.gd", "unitministry.gd", "ministry");
        assertThat(offered)
                .doesNotContain("approver.gd", "approver.bj", "editor.gd", "auditor", "admin", "security", "broken");
        assertThat(deputies.candidates("ministry", "")).contains("ministry2").doesNotContain("approver.gd");
        for (var never : List.of("approver.bj", "editor.gd", "auditor", "admin", "security", "broken", "nobody")) {
            assertThat(codes(deputies.request("approver.gd", wanted(never, 0, 5))))
                    .as(never)
                    .contains("/deputy deputy-not-eligible");
        }
        assertThat(codes(deputies.request("approver.gd", wanted("approver.gd", 0, 5))))
                .contains("/deputy deputy-oneself");
    }

    @Test
    void is_found_by_a_part_of_the_name() {
        assertThat(deputies.candidates("approver.gd", "&q=UNITM")).containsExactly("unitministry.gd");
        assertThat(deputies.candidates("approver.gd", "&q=%25")).isEmpty();
        assertThat(deputies.candidates("admin", "&q=approver.")).contains("approver.gd", "approver.bj");
        assertThat(deputies.candidates("admin", "&q=approver.&represented=approver.bj"))
                .isEmpty();
    }

    @Test
    void acts_for_a_time_that_is_limited() {
        assertThat(codes(deputies.request("approver.gd", wanted("approver2.gd", 5, 5))))
                .contains("/until deputy-period-reversed");
        assertThat(codes(deputies.request("approver.gd", wanted("approver2.gd", -5, -1))))
                .contains("/until deputy-period-over");
        assertThat(codes(deputies.request("approver.gd", wanted("approver2.gd", 0, 91))))
                .contains("/until deputy-period-long");
        var begun =
                deputies.request("approver.gd", wanted("approver2.gd", -5, 5)).expect(201);
        assertThat(Instant.parse(begun.json().getString("from"))).isAfterOrEqualTo(now);
    }

    @Test
    void is_not_named_twice_for_the_same_time() throws InterruptedException {
        var answers = AtOnce.send(List.of(
                () -> deputies.request("approver.gd", wanted("approver2.gd", 1, 10)),
                () -> deputies.request("approver.gd", wanted("approver2.gd", 5, 20))));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 409);
        assertThat(answers.stream().map(Answer::code)).contains("deputy-already-named");
        assertThat(deputies.request("approver.gd", wanted("ministry", 5, 20)).status())
                .isEqualTo(201);
        assertThat(deputies.request("approver.gd", wanted("approver2.gd", 30, 40))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void is_ended_by_either_official_and_by_the_administrator_once() {
        var mine = deputies.name("approver.gd", "approver2.gd");
        var theirs = deputies.name("approver.gd", "both.gd");
        var planned = deputies.request("approver.gd", wanted("ministry", 5, 9))
                .expect(201)
                .json();

        var ended = deputies.end("approver.gd", mine).expect(200).json();
        deputies.end("both.gd", theirs).expect(200);
        deputies.end("admin", planned).expect(200);

        assertThat(ended.getString("state")).isEqualTo("ENDED");
        assertThat(ended.getString("endedBy")).isEqualTo("陈建华");
        assertThat(actingFor("approver2.gd")).isEmpty();
        assertThat(deputies.end("approver.gd", mine).status()).isEqualTo(412);
        assertThat(deputies.end("approver.gd", ended).code()).isEqualTo("deputy-over");
        assertThat(deputies.name("approver.gd", "approver2.gd").getString("state"))
                .isEqualTo("RUNNING");
    }

    @Test
    void is_ended_only_as_it_was_seen() {
        var deputy = deputies.name("approver.gd", "approver2.gd");
        var address = "/deputies/" + deputy.getString("id") + "/end";
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(Users.client("approver.gd").post(address, object(), key).status())
                .isEqualTo(428);
        assertThat(Users.client("approver.gd").post(address, object(), "\"7\"").status())
                .isEqualTo(412);
    }

    @Test
    void is_named_once_by_a_repeated_request() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var wanted = wanted("approver2.gd", 1, 2);

        var first = Users.client("approver.gd").post("/deputies", wanted, key).expect(201);
        var second = Users.client("approver.gd").post("/deputies", wanted, key).expect(201);

        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void leaves_records_of_both_its_ends() {
        int named = AuditTrail.records("DEPUTY", "approver.gd", "DEPUTY_NAMED");
        int ended = AuditTrail.records("DEPUTY", "approver.gd", "DEPUTY_ENDED");

        deputies.end("approver.gd", deputies.name("approver.gd", "approver2.gd"))
                .expect(200);

        assertThat(AuditTrail.records("DEPUTY", "approver.gd", "DEPUTY_NAMED")).isEqualTo(named + 1);
        assertThat(AuditTrail.records("DEPUTY", "approver.gd", "DEPUTY_ENDED")).isEqualTo(ended + 1);
    }

    @Test
    void is_listed_page_by_page_and_by_state() {
        deputies.request("approver.gd", wanted("approver2.gd", 0, 3)).expect(201);
        deputies.request("approver.gd", wanted("approver2.gd", 5, 8)).expect(201);
        deputies.request("approver.gd", wanted("approver2.gd", 10, 12)).expect(201);
        var client = Users.client("approver.gd");

        var first = client.get("/deputies?state=PLANNED&limit=1").expect(200).json();
        var second = client.get("/deputies?state=PLANNED&limit=1&after=" + first.getString("next"))
                .expect(200)
                .json();

        assertThat(first.getInt("total")).isEqualTo(2);
        assertThat(second.isNull("next")).isTrue();
        assertThat(first.getJsonArray("items")).isNotEqualTo(second.getJsonArray("items"));
        assertThat(client.get("/deputies?state=running").status()).isEqualTo(400);
        assertThat(client.get("/deputies?after=x").status()).isEqualTo(400);
    }

    private JsonObject wanted(String deputy, int fromDay, int untilDay) {
        return object(
                "deputy",
                deputy,
                "from",
                now.plus(Duration.ofDays(fromDay)),
                "until",
                now.plus(Duration.ofDays(untilDay)));
    }

    private List<String> ids(String caller) {
        return deputies.seenBy(caller, "").stream()
                .map(deputy -> deputy.getString("id"))
                .toList();
    }

    private static List<String> actingFor(String username) {
        return Users.client(username)
                .get("/session")
                .expect(200)
                .json()
                .getJsonArray("actingFor")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(represented -> represented.getString("username"))
                .toList();
    }

    /** The violations of a refused request, each with its pointer. */
    private static List<String> codes(Answer refused) {
        return refused.expect(422).json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("pointer") + " " + violation.getString("code"))
                .toList();
    }
}
