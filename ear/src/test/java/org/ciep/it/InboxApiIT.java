package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ciep.world.ApiClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guangdong's case waits at the unit; Beijing's and Shanghai's wait at the ministry. */
@DisplayName("Over HTTP, the inbox")
class InboxApiIT {

    private static final List<String> VIEWS = List.of("waiting", "deputy", "either", "out", "decided", "all");

    private final Guangdong guangdong = Guangdong.submittedWith(1);
    private final String beijing = ProvinceCase.atTheMinistry(Users::client, guangdong.edition, "bj");
    private final String shanghai = ProvinceCase.atTheMinistry(Users::client, guangdong.edition, "sh");
    private final ApiClient ministry = Guangdong.ministry();

    @Test
    void shows_a_unit_what_it_has_out_and_where() {
        var out = list(Users.client("approver.bj"), "view=out");

        assertThat(references(out)).containsExactly(beijing);
        var matter = out.getJsonArray("items").getJsonObject(0);
        assertThat(matter.getJsonObject("stage").getInt("position")).isEqualTo(2);
        assertThat(matter.getJsonObject("stage").getString("role")).isEqualTo("ministry-approver");
        assertThat(matter.getString("priority")).isEqualTo("NORMAL");
        assertThat(matter).containsKeys("since", "dueAt");
        assertThat(references(list(Guangdong.approver(), "view=out"))).isEmpty();
        assertThat(references(list(ministry, "view=out"))).isEmpty();
    }

    @Test
    void narrows_every_view_by_the_same_filters() {
        assertThat(references(list(ministry, "view=waiting"))).containsExactlyInAnyOrder(beijing, shanghai);
        for (var filter :
                List.of("unit=CN-SH", "q=cn-sh", "q=%E4%B8%8A%E6%B5%B7", "q=" + shanghai, "q=" + number(shanghai))) {
            assertThat(references(list(ministry, "view=waiting&" + filter)))
                    .as(filter)
                    .containsExactly(shanghai);
            assertThat(references(list(Users.client("approver.sh"), "view=out&" + filter)))
                    .as(filter)
                    .containsExactly(shanghai);
            assertThat(references(list(Users.client("approver.sh"), "view=decided&" + filter)))
                    .as(filter)
                    .containsExactly(shanghai);
        }
        for (var filter : List.of("status=OPEN&kind=DELEGATION", "stage=2", "deadline=RUNNING", "age=DAYS_0_2")) {
            assertThat(references(list(ministry, "view=waiting&" + filter)))
                    .as(filter)
                    .hasSize(2);
        }
        for (var filter : List.of("status=APPROVED", "stage=1", "deadline=OVERDUE", "deadline=SOON", "q=%25")) {
            assertThat(references(list(ministry, "view=waiting&" + filter)))
                    .as(filter)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "since", "priority", "reference"})
    void is_read_page_by_page_in_each_order_and_its_reverse(String sort) {
        var forward = walk("sort=" + sort);
        var backward = walk("sort=-" + sort);

        assertThat(forward).containsExactlyInAnyOrder(guangdong.caseReference(), beijing, shanghai);
        Collections.reverse(backward);
        assertThat(backward).isEqualTo(forward);
        if (sort.equals("reference")) {
            assertThat(forward).isSorted();
        }
    }

    @Test
    void refuses_the_place_of_another_order_and_an_order_that_there_is_not() {
        var next = list(ministry, "view=all&limit=1").getString("next");

        assertThat(ministry.get("/cases?view=all&sort=since&after=" + next).status())
                .isEqualTo(400);
        assertThat(ministry.get("/cases?view=all&sort=unit").status()).isEqualTo(400);
        assertThat(ministry.get("/cases?view=all&kind=NONE").status()).isEqualTo(400);
    }

    @Test
    void never_shows_or_counts_what_other_units_have() {
        var foreign = Users.client("approver2.gd");
        var own = guangdong.caseReference();

        for (var view : VIEWS) {
            for (var filter : List.of("", "&unit=CN-BJ", "&q=" + beijing, "&sort=-priority", "&q=%E5%8C%97%E4%BA%AC")) {
                var found = list(foreign, "view=" + view + filter);
                assertThat(references(found)).as(view + filter).isSubsetOf(Set.of(own));
                assertThat(found.getInt("total")).as(view + filter).isLessThanOrEqualTo(1);
            }
        }
        assertThat(list(foreign, "view=all&unit=CN-BJ").getInt("total")).isZero();
        assertThat(foreign.get("/cases/" + beijing).status()).isEqualTo(404);
    }

    @Test
    void counts_what_it_lists_in_every_view() {
        for (var viewer :
                List.of(ministry, Guangdong.approver(), Users.client("approver.bj"), Users.client("auditor"))) {
            for (var view : VIEWS) {
                var found = list(viewer, "view=" + view);
                assertThat(found.getInt("total"))
                        .as(view)
                        .isEqualTo(references(found).size());
            }
        }
    }

    private List<String> walk(String sort) {
        var seen = new ArrayList<String>();
        var page = list(ministry, "view=all&limit=1&" + sort);
        seen.addAll(references(page));
        while (!page.isNull("next")) {
            page = list(ministry, "view=all&limit=1&" + sort + "&after=" + page.getString("next"));
            seen.addAll(references(page));
        }
        return seen;
    }

    private JsonObject list(ApiClient viewer, String query) {
        return viewer.get("/cases?edition=" + guangdong.edition + "&" + query)
                .expect(200)
                .json();
    }

    private static List<String> references(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(matter -> matter.getString("reference"))
                .toList();
    }

    private static String number(String reference) {
        return String.valueOf(Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1)));
    }
}
