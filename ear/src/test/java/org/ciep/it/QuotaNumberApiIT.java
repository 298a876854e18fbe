package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, the number of a quota")
class QuotaNumberApiIT {

    private final Guangdong delegation = Guangdong.draftOf(3);
    private final GuangdongQuota quota = new GuangdongQuota(delegation.edition);

    @Test
    void is_changed_by_whoever_saw_its_present_number_only() {
        var etag = quota.etag();
        delegation.submit().expect(200);

        quota.replace(etag, 5).expect(200);

        assertThat(quota.replace(etag, 6).status()).isEqualTo(412);
        assertThat(quota.replace("", 6).status()).isEqualTo(428);
        assertThat(quota.replace(etag, -1).status()).isEqualTo(422);
        assertThat(Guangdong.ministry()
                        .put(quota.table() + "/CN-SD", GuangdongQuota.places(6), "\"3\"")
                        .status())
                .as("a number that is not there yet was not seen in its third version")
                .isEqualTo(412);
        var unlimited = Guangdong.ministry()
                .put(quota.path(), Json.createObjectBuilder().addNull("places").build(), quota.etag())
                .expect(200)
                .json();
        assertThat(unlimited.get("places")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void stands_in_a_table_of_all_units() {
        delegation.submit().expect(200);
        quota.set(Guangdong.ministry(), 3).expect(200);
        Guangdong.ministry()
                .put(quota.table() + "/CN-SD", GuangdongQuota.places(8), "\"0\"")
                .expect(200);

        var all = list("limit=200");
        assertThat(all.getInt("total")).isEqualTo(42);
        assertThat(units(all)).hasSize(42).isSorted();
        assertThat(units(list("sort=-used&limit=1"))).containsExactly("CN-GD");
        assertThat(units(list("state=FULL"))).containsExactly("CN-GD");
        assertThat(units(list("state=FREE"))).containsExactly("CN-SD");
        assertThat(units(list("q=%E5%B9%BF%E4%B8%9C"))).containsExactly("CN-GD");
        assertThat(walked("sort=-left&limit=20")).hasSize(42).doesNotHaveDuplicates();
        assertThat(Guangdong.ministry().get(quota.table() + "?after=x").status())
                .isEqualTo(400);
        assertThat(Guangdong.ministry().get(quota.table() + "/CN-XX").status()).isEqualTo(404);
        assertThat(Guangdong.ministry().get("/editions/9997/quotas").status()).isEqualTo(404);
    }

    @Test
    void has_a_ledger_that_is_read_in_pages() {
        for (int places = 10; places < 15; places++) {
            quota.set(Guangdong.ministry(), places).expect(200);
        }
        delegation.submit().expect(200);

        var first = Users.client("auditor")
                .get(quota.path() + "/entries?limit=4")
                .expect(200)
                .json();
        var second = Users.client("auditor")
                .get(quota.path() + "/entries?limit=4&after=" + first.getString("next"))
                .expect(200)
                .json();

        assertThat(first.getJsonArray("items").getJsonObject(0).getString("kind"))
                .isEqualTo("RESERVED");
        assertThat(first.getJsonArray("items").getJsonObject(1).getInt("places"))
                .isEqualTo(14);
        assertThat(second.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getInt("places"))
                .containsExactly(11, 10);
        assertThat(second.get("next")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void is_guarded_by_the_database_as_well() throws SQLException {
        delegation.submit().expect(200);
        quota.set(Guangdong.ministry(), 3).expect(200);
        var database = World.shared().database();

        try (var connection = database.asApplication();
                var statement = connection.createStatement()) {
            for (var change :
                    List.of("update quota_entry set reserved = 0", "delete from quota_entry", "delete from quota")) {
                assertThatThrownBy(() -> statement.executeUpdate(change)).hasMessageContaining("permission denied");
            }
            var above = "update quota set reserved = places + 1 where edition = " + delegation.edition;
            assertThatThrownBy(() -> statement.executeUpdate(above)).hasMessageContaining("quota_use_ck");
        }
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from quota_entry"))
                    .hasMessageContaining("only extended");
        }
    }

    private JsonObject list(String query) {
        return Guangdong.ministry().get(quota.table() + "?" + query).expect(200).json();
    }

    private static List<String> units(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(row -> row.asJsonObject().getString("unit"))
                .toList();
    }

    private List<String> walked(String query) {
        var walked = new ArrayList<String>();
        var page = list(query);
        walked.addAll(units(page));
        while (!page.isNull("next")) {
            page = list(query + "&after=" + page.getString("next"));
            walked.addAll(units(page));
        }
        return walked;
    }
}
