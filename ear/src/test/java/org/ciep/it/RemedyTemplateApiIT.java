package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test leaves the texts as they were: other tests read what is said with their decisions. */
@DisplayName("Over HTTP, what is said of legal remedies")
class RemedyTemplateApiIT {

    private static final String PATH = "/remedy-templates/REJECTION/en";

    private final ApiClient admin = Users.client("admin");
    private JsonObject before;

    @BeforeEach
    void remember() {
        before = admin.get(PATH).expect(200).json();
    }

    @AfterEach
    void put_back() {
        change(admin.get(PATH).etag(), before.getString("text"), before.getInt("objectionDays"))
                .expect(200);
    }

    @Test
    void stands_in_a_list_of_every_occasion_in_every_language() {
        var items = admin.get("/remedy-templates").expect(200).json().getJsonArray("items");

        assertThat(items.getValuesAs(JsonObject.class)).hasSize(6).allSatisfy(one -> assertThat(one.getString("text"))
                .contains("{until}"));
        assertThat(admin.get("/remedy-templates/NOTHING/en").code()).isEqualTo("remedy-template-not-found");
        assertThat(admin.get("/remedy-templates/REJECTION/fr").code()).isEqualTo("remedy-template-not-found");
    }

    @Test
    void is_changed_by_whoever_saw_it_as_it_is_and_leaves_a_record() {
        var seen = admin.get(PATH).etag();

        var changed = change(seen, "Object until {until} ({case}).", 30).expect(200);

        assertThat(changed.json().getInt("objectionDays")).isEqualTo(30);
        assertThat(admin.get(PATH).json()).isEqualTo(changed.json());
        assertThat(change(seen, "{until}", 10).status()).isEqualTo(412);
        assertThat(change("", "{until}", 10).status()).isEqualTo(428);
        var newest = admin.get("/audit-records?action=REMEDY_TEMPLATE_CHANGED&limit=1")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(newest.getJsonObject("details").getString("objectionDays")).isEqualTo("30");
    }

    @Test
    void is_refused_with_the_place_of_each_unknown_placeholder_and_without_the_last_day() {
        var refused = change(admin.get(PATH).etag(), "To {name}:\nnothing", 30);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("placeholder-unknown")
                .contains("placeholder-missing")
                .contains("/text");
        assertThat(admin.get(PATH).expect(200).json().getString("text")).isEqualTo(before.getString("text"));
    }

    @Test
    void shows_what_it_would_say_with_a_decision_on_a_real_case() {
        var reference = Guangdong.submittedWith(1).caseReference();

        var shown = admin.post(
                        PATH + "/previews", object("text", "{case}: {until}", "objectionDays", 1, "case", reference))
                .expect(200)
                .json();

        assertThat(shown.getString("text")).startsWith(reference + ": ").doesNotContain("{");
        assertThat(admin.post(PATH + "/previews", object("text", "{until}", "objectionDays", 1, "case", "20-D-9999"))
                        .code())
                .isEqualTo("case-not-found");
    }

    private Answer change(String etag, String text, int days) {
        return admin.put(PATH, object("text", text, "objectionDays", days), etag);
    }
}
