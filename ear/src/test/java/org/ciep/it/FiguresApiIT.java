package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.it.Guangdong.reason;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.SampleMembers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Guangdong's case waits at the ministry, Beijing's is returned, Shanghai's waits at the unit. */
@DisplayName("Over HTTP, the figures of an edition")
class FiguresApiIT {

    private final Guangdong guangdong = Guangdong.submittedWith(2);
    private final ApiClient ministry = Guangdong.ministry();

    FiguresApiIT() {
        guangdong.decide(Guangdong.approver(), "APPROVE").expect(201);
        var beijing = submitted("bj", "CN-BJ");
        var approver = Users.client("approver.bj");
        var seen = approver.get("/cases/" + beijing).expect(200).json();
        approver.post(
                        "/cases/" + beijing + "/decisions",
                        object(
                                "outcome",
                                "RETURN",
                                "revision",
                                seen.getInt("revision"),
                                "version",
                                seen.getInt("version"),
                                "reason",
                                reason("INCOMPLETE")))
                .expect(201);
        submitted("sh", "CN-SH");
    }

    private String submitted(String province, String unit) {
        var editor = Users.client("editor." + province);
        var address = "/editions/" + guangdong.edition + "/delegations";
        var path = address + "/" + unit;
        editor.post(address, object("unit", unit)).expect(201);
        editor.post(path + "/members", SampleMembers.of(guangdong.edition, unit).next("HEAD"))
                .expect(201);
        return editor.post(path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json()
                .getString("caseReference");
    }

    @Test
    void say_how_many_cases_each_unit_has_in_each_state() {
        var figures = figures(ministry);

        assertThat(texts(figures, "units", "unit", "status", "cases"))
                .containsExactly("CN-BJ RETURNED 1", "CN-GD OPEN 1", "CN-SH OPEN 1");
        assertThat(texts(figures, "ages", "age", "cases"))
                .containsExactly("DAYS_0_2 2", "DAYS_3_5 0", "DAYS_6_10 0", "DAYS_11 0");
    }

    @Test
    void say_what_waits_at_each_stage_and_what_was_decided_there() {
        var figures = figures(ministry);

        assertThat(texts(figures, "stages", "position", "running", "overdue", "kept", "missed"))
                .containsExactly("1 1 0 2 0", "2 1 0 0 0");
        var first = figures.getJsonArray("stages").getJsonObject(0);
        assertThat(first.getJsonNumber("medianHours").doubleValue()).isBetween(0.0, 1.0);
        assertThat(figures.getJsonArray("stages").getJsonObject(1)).doesNotContainKey("medianHours");
    }

    @Test
    void are_the_sizes_of_the_lists_behind_them() {
        assertThat(size("status=OPEN")).isEqualTo(2);
        assertThat(size("unit=CN-GD&status=OPEN")).isEqualTo(1);
        assertThat(size("unit=CN-GD&unit=CN-BJ")).isEqualTo(2);
        assertThat(size("stage=1&deadline=RUNNING")).isEqualTo(1);
        assertThat(size("stage=1&deadline=OVERDUE")).isZero();
        assertThat(size("stage=1&deadline=KEPT")).isEqualTo(2);
        assertThat(size("stage=2&deadline=KEPT")).isZero();
        assertThat(size("deadline=MISSED")).isZero();
        assertThat(size("stage=1&deadline=DECIDED")).isEqualTo(2);
        assertThat(size("stage=2&deadline=DECIDED")).isZero();
        assertThat(size("age=DAYS_0_2")).isEqualTo(2);
        assertThat(size("age=DAYS_11")).isZero();
        assertThat(size("stage=2")).isEqualTo(1);
    }

    @Test
    void show_a_unit_nothing_of_the_others() {
        var figures = figures(Guangdong.approver());

        assertThat(texts(figures, "units", "unit", "status", "cases")).containsExactly("CN-GD OPEN 1");
        assertThat(texts(figures, "stages", "position", "running", "overdue", "kept", "missed"))
                .containsExactly("1 0 0 1 0", "2 1 0 0 0");
        assertThat(texts(figures, "ages", "age", "cases")).startsWith("DAYS_0_2 1");
    }

    @Test
    void cannot_be_asked_for_by_a_filter_that_there_is_not() {
        assertThat(ministry.get("/cases?view=all&deadline=LATE").status()).isEqualTo(400);
        assertThat(ministry.get("/cases?view=all&age=OLD").status()).isEqualTo(400);
        assertThat(ministry.get("/cases?view=all&stage=0").status()).isEqualTo(400);
    }

    private JsonObject figures(ApiClient official) {
        return official.get("/figures?edition=" + guangdong.edition).expect(200).json();
    }

    private int size(String filter) {
        var page = ministry.get("/cases?view=all&edition=" + guangdong.edition + "&" + filter)
                .expect(200)
                .json();
        assertThat(page.getJsonArray("items")).hasSize(page.getInt("total"));
        return page.getInt("total");
    }

    private static List<String> texts(JsonObject figures, String list, String... fields) {
        return figures.getJsonArray(list).stream()
                .map(JsonValue::asJsonObject)
                .map(figure -> String.join(
                        " ",
                        List.of(fields).stream()
                                .map(field -> String.valueOf(figure.get(field)).replace("\"", ""))
                                .toList()))
                .toList();
    }
}
