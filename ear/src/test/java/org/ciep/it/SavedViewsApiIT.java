package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, the saved views of the inbox")
class SavedViewsApiIT {

    private static final String PATH = "/saved-views";

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void are_each_persons_own_and_keep_their_order() {
        var approver = Users.client("approver2.gd");
        assertThat(approver.get(PATH).expect(200).etag()).isEqualTo("\"0\"");

        var saved = save(approver, "\"0\"", "Überfällig", "上海").expect(200);

        assertThat(names(saved)).containsExactly("Überfällig", "上海");
        assertThat(approver.get(PATH).expect(200).json()).isEqualTo(saved.json());
        assertThat(names(Users.client("ministry2").get(PATH).expect(200))).isEmpty();
        var turned = save(approver, saved.etag(), "上海", "Überfällig", "third").expect(200);
        assertThat(names(turned)).containsExactly("上海", "Überfällig", "third");
        assertThat(names(save(approver, turned.etag(), "third").expect(200))).containsExactly("third");
    }

    @Test
    void are_replaced_only_as_they_were_seen_and_under_names_that_differ() {
        var auditor = Users.client("auditor");

        assertThat(save(auditor, "", "one").status()).isEqualTo(428);
        var twice = save(auditor, "\"0\"", "one", "ONE");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("view-name-twice").contains("/views/1/name");
        save(auditor, "\"0\"", "one").expect(200);
        assertThat(save(auditor, "\"0\"", "other").status()).isEqualTo(412);
        assertThat(names(auditor.get(PATH).expect(200))).containsExactly("one");
    }

    private static Answer save(ApiClient client, String etag, String... names) {
        var views = Json.createArrayBuilder();
        for (var name : names) {
            views.add(object("name", name, "query", "deadline=OVERDUE&view=all"));
        }
        return client.put(PATH, object("views", views.build()), etag);
    }

    private static Iterable<String> names(Answer answer) {
        return answer.json().getJsonArray("views").getValuesAs((JsonObject view) -> view.getString("name"));
    }
}
