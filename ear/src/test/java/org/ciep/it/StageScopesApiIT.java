package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.ciep.world.ApiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Unit, host city, security office and ministry decide; afterwards the built-in stages are in force again. */
@DisplayName("Over HTTP, a stage of the host city or the security office")
class StageScopesApiIT {

    private static final Routes ROUTES = new Routes("DELEGATION");

    private final ApiClient host = Users.client("host");
    private final ApiClient security = Users.client("security");

    @BeforeAll
    static void publish_a_route_through_all_four() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
        var withHost = ROUTES.builtInBeforeLast("host-reviewer", "HOST");
        var withSecurity = ROUTES.builtInBeforeLast("security-officer", "SECURITY");
        ROUTES.publishStages(Json.createArrayBuilder(withHost)
                .add(2, withSecurity.getJsonObject(1))
                .build());
    }

    @AfterAll
    static void publish_the_built_in_stages_again() {
        ROUTES.publishStages(ROUTES.builtIn());
    }

    @Test
    void waits_for_its_own_officials_and_for_nobody_else() {
        var delegation = Guangdong.submittedWith(1);
        assertThat(waiting(delegation)).containsExactly(0, 0, 0);
        assertThat(delegation.decide(host, "APPROVE").code()).isEqualTo("not-this-stage");

        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        assertThat(waiting(delegation)).as("at the host city").containsExactly(1, 0, 0);
        for (var other : List.of(security, Guangdong.ministry(), Users.client("approver2.gd"))) {
            assertThat(delegation.decide(other, "APPROVE").code()).isEqualTo("not-this-stage");
        }

        delegation.decide(host, "APPROVE").expect(201);
        assertThat(waiting(delegation)).as("at the security office").containsExactly(0, 1, 0);
        delegation.decide(security, "APPROVE").expect(201);
        assertThat(waiting(delegation)).as("at the ministry").containsExactly(0, 0, 1);
        delegation.decide(Guangdong.ministry(), "APPROVE").expect(201);
        assertThat(delegation.delegation().getString("status")).isEqualTo("APPROVED");
        assertThat(total(host, "decided", delegation)).isEqualTo(1);
    }

    @Test
    void shows_the_host_city_what_it_decides_on() {
        var delegation = atTheHost();
        var revision = delegation.path + "/revisions/1";

        var seen = delegation.seenBy(host);

        assertThat(seen.getBoolean("mayDecide")).isTrue();
        assertThat(host.get(delegation.path).expect(200).json().getString("status"))
                .isEqualTo("SUBMITTED");
        assertThat(host.get(revision + "/members").expect(200).json().getInt("total"))
                .isEqualTo(1);
        host.get(revision + "/changes").expect(200);
        assertThat(total(host, "all", delegation)).isEqualTo(1);
        var explained = host.get("/cases/" + delegation.caseReference() + "/explanation")
                .expect(200)
                .json();
        assertThat(explained.getJsonObject("stage").getString("role")).isEqualTo("host-reviewer");
        assertThat(explained.getBoolean("mayDecide")).isTrue();
        assertThat(figures(delegation)).isEqualTo(1);
    }

    @Test
    void shows_the_host_city_nothing_else() {
        Guangdong other;
        try {
            ROUTES.publishStages(ROUTES.builtIn());
            other = Guangdong.submittedWith(1);
        } finally {
            publish_a_route_through_all_four();
        }
        var reference = other.caseReference();

        for (var path : List.of("", "/explanation", "/rejection-remedy", "/notifications", "/revocations/preview")) {
            assertThat(host.get("/cases/" + reference + path).status()).as(path).isEqualTo(404);
        }
        var decision = object("outcome", "APPROVE", "revision", 1, "version", 1);
        assertThat(host.post("/cases/" + reference + "/decisions", decision).status())
                .isEqualTo(404);
        assertThat(host.get(other.path).status()).isEqualTo(404);
        assertThat(host.get(other.path + "/revisions/1/members").status()).isEqualTo(404);
        assertThat(total(host, "all", other)).isZero();
        assertThat(figures(other)).isZero();
        assertThat(bulkCode(reference)).isEqualTo("case-not-found");
    }

    @Test
    void offers_those_as_deputies_who_may_see_it() {
        var deputies = Deputies.known();
        var until = deputies.now().plusSeconds(600);
        var wanted = object("deputy", "approver.gd", "from", deputies.now(), "until", until);

        assertThat(deputies.candidates("host", ""))
                .contains("ministry2")
                .doesNotContain("approver.gd", "host", "security");
        assertThat(deputies.candidates("security", "")).isEmpty();
        assertThat(deputies.request("host", wanted).status()).isEqualTo(422);
    }

    @Test
    void is_decided_by_a_deputy_who_decides_at_no_other_stage_then() {
        var deputies = Deputies.known();
        var deputy = Users.client("ministry2");
        deputies.name("host", "ministry2");
        try {
            var delegation = atTheHost();

            delegation.decide(deputy, "APPROVE", "onBehalfOf", "host").expect(201);

            var made = delegation.seenBy(host).getJsonArray("decisions").getJsonObject(0);
            assertThat(made.getInt("stage")).isEqualTo(2);
            assertThat(made).containsKey("onBehalfOf");
            delegation.decide(security, "APPROVE").expect(201);
            assertThat(delegation.decide(deputy, "APPROVE").code()).isEqualTo("other-stage-decided");
        } finally {
            deputies.endAll();
        }
    }

    private static Guangdong atTheHost() {
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);
        return delegation;
    }

    /** For host city, security office and ministry. */
    private List<Integer> waiting(Guangdong delegation) {
        return List.of(
                total(host, "waiting", delegation),
                total(security, "waiting", delegation),
                total(Guangdong.ministry(), "waiting", delegation));
    }

    private static int total(ApiClient official, String view, Guangdong delegation) {
        return official.get("/cases?view=" + view + "&edition=" + delegation.edition)
                .expect(200)
                .json()
                .getInt("total");
    }

    /** How many cases the host city's figures of the edition count. */
    private int figures(Guangdong delegation) {
        return host
                .get("/figures?edition=" + delegation.edition)
                .expect(200)
                .json()
                .getJsonArray("units")
                .getValuesAs(JsonObject.class)
                .stream()
                .mapToInt(unit -> unit.getInt("cases"))
                .sum();
    }

    private String bulkCode(String reference) {
        var one = object("reference", reference, "revision", 1, "version", 1);
        var cases = Json.createArrayBuilder().add(one).build();
        var bulk = host.post("/bulk-decisions", object("outcome", "APPROVE", "cases", cases))
                .expect(201)
                .json();
        return host.get("/bulk-decisions/" + bulk.getString("id") + "/items")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code", "");
    }
}
