package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a case explains")
class ExplanationApiIT {

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void who_may_decide_now_and_who_may_not_by_which_rule() {
        var delegation = Guangdong.draftOf(1);
        Users.client("both.gd")
                .post(delegation.path + "/members", delegation.entry("MEMBER"))
                .expect(201);
        delegation.submit().expect(200);

        var explained = explain("approver.gd", delegation);

        assertThat(explained.getInt("routeVersion")).isPositive();
        assertThat(explained.getJsonObject("stage").getString("role")).isEqualTo("unit-approver");
        assertThat(explained.getJsonObject("stage").getString("unit")).isEqualTo("CN-GD");
        assertThat(explained.getBoolean("mayDecide")).isTrue();
        assertThat(official(explained, "approver2.gd").getBoolean("mayDecide")).isTrue();
        assertThat(official(explained, "both.gd").getString("whyNot")).isEqualTo("decided-by-contributor");
    }

    /** Rule 1: whoever is on a list benefits from it. Known by the address, and within the unit by the name. */
    @Test
    void that_nobody_decides_who_is_on_the_list() {
        var delegation = Guangdong.draftOf(1);
        list(delegation, "email", "Approver2.GD@example.cn");
        list(delegation, "familyNative", "陈", "givenNative", "建华");
        delegation.submit().expect(200);

        var explained = explain("both.gd", delegation);

        assertThat(explained.getBoolean("mayDecide")).isTrue();
        for (var listed : List.of("approver2.gd", "approver.gd")) {
            assertThat(official(explained, listed).getString("whyNot")).isEqualTo("decided-by-contributor");
            assertThat(delegation.decide(Users.client(listed), "APPROVE").code())
                    .isEqualTo("decided-by-contributor");
        }
    }

    private static void list(Guangdong delegation, Object... values) {
        var member = Json.createObjectBuilder(delegation.entry("MEMBER"));
        object(values).forEach(member::add);
        Guangdong.editor().post(delegation.path + "/members", member.build()).expect(201);
    }

    @Test
    void the_next_stage_with_whoever_decided_at_the_first() {
        var delegation = Guangdong.submittedWith(1);
        delegation.decide(Users.client("unitministry.gd"), "APPROVE").expect(201);

        var explained = explain("ministry", delegation);

        assertThat(explained.getJsonObject("stage").get("unit")).isNull();
        assertThat(official(explained, "unitministry.gd").getString("whyNot")).isEqualTo("other-stage-decided");
        assertThat(official(explained, "ministry2").getBoolean("mayDecide")).isTrue();
        assertThat(explain("approver.gd", delegation).getString("whyNot")).isEqualTo("not-this-stage");
    }

    @Test
    void deputies_with_both_names() {
        var deputies = Deputies.known();
        var delegation = Guangdong.submittedWith(1);
        deputies.name("approver.gd", "ministry");
        try {
            var acting =
                    explain("approver.gd", delegation).getJsonArray("officials").getValuesAs(JsonObject.class).stream()
                            .filter(official -> official.containsKey("onBehalfOf"))
                            .findFirst()
                            .orElseThrow();

            assertThat(acting.getString("onBehalfOf")).isEqualTo(nameOf("approver.gd"));
            assertThat(acting.getString("name")).isEqualTo(nameOf("ministry"));
            assertThat(acting.getBoolean("mayDecide")).isTrue();
        } finally {
            deputies.endAll();
        }
    }

    @Test
    void role_and_unit_only_to_a_clerk_and_nothing_to_another_unit() {
        var delegation = Guangdong.submittedWith(1);
        var reference = delegation.caseReference();

        var explained = explain("editor.gd", delegation);

        assertThat(explained.getBoolean("named")).isFalse();
        assertThat(explained.getJsonArray("officials")).isEmpty();
        assertThat(explained.getJsonObject("stage").getString("role")).isEqualTo("unit-approver");
        assertThat(Users.client("approver.bj")
                        .get("/cases/" + reference + "/explanation")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void that_nobody_decides_what_is_closed() {
        var delegation = Guangdong.submittedWith(1);
        delegation.withdraw().expect(200);

        var explained = explain("approver.gd", delegation);

        assertThat(explained.get("stage")).isNull();
        assertThat(explained.getString("whyNot")).isEqualTo("case-closed");
        assertThat(explained.getJsonArray("officials")).isEmpty();
    }

    private static JsonObject explain(String viewer, Guangdong delegation) {
        return Users.client(viewer)
                .get("/cases/" + delegation.caseReference() + "/explanation")
                .expect(200)
                .json();
    }

    private static JsonObject official(JsonObject explained, String username) {
        var name = nameOf(username);
        return explained.getJsonArray("officials").getValuesAs(JsonObject.class).stream()
                .filter(official -> official.getString("name").equals(name) && !official.containsKey("onBehalfOf"))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(String username) {
        return Users.client(username).get("/session").expect(200).json().getString("displayName");
    }
}
