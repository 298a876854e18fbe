package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ciep.world.Keycloak;
import org.ciep.world.RealmAdministration;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The directory of officials")
class OfficialsApiIT {

    private static final RealmAdministration REALM = World.shared().keycloak().administration();

    private static final int MORE_THAN_A_PAGE = 205;

    @Test
    void knows_who_holds_which_role_in_which_unit_before_they_sign_in() {
        read();

        assertThat(holders("role=unit-approver&unit=CN-GD")).contains("approver.gd", "approver2.gd");
        assertThat(holders("role=unit-approver&unit=CN-GD")).doesNotContain("approver.bj", "editor.gd");
        assertThat(holders("role=ministry-approver")).contains("ministry");
        assertThat(official("approver.gd").getString("displayName")).isEqualTo("陈建华");
        assertThat(official("approver.gd").getBoolean("reachable")).isTrue();
    }

    @Test
    void forgets_who_lost_the_role_and_who_is_disabled_with_the_next_reading() {
        var loser = account();
        var disabled = account();
        var stays = account();
        read();
        assertThat(holders("role=unit-approver&unit=CN-HI")).contains(loser, disabled, stays);

        REALM.takeRole(loser, "unit-approver");
        REALM.disable(disabled);
        read();

        assertThat(holders("role=unit-approver&unit=CN-HI")).contains(stays).doesNotContain(loser, disabled);
    }

    @Test
    void reads_more_accounts_than_one_page_of_the_realm_holds() {
        var names = REALM.addAccounts(MORE_THAN_A_PAGE, "gate-officer");

        read();

        assertThat(holders("role=gate-officer")).containsAll(names);
    }

    @Test
    void keeps_what_it_knew_while_the_realm_does_not_tell() {
        read();
        REALM.changeSecret("ciep-directory", "another-secret");
        try {
            var refused = Users.client("admin").post("/officials/readings", object());

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("realm-unreachable");
            assertThat(holders("role=ministry-approver")).contains("ministry");
        } finally {
            REALM.changeSecret("ciep-directory", Keycloak.DIRECTORY_SECRET);
        }
        read();
    }

    @Test
    void can_look_at_accounts_in_the_realm_and_change_none() {
        assertThat(answerTo("GET", "/users?max=1")).isEqualTo(200);
        assertThat(answerTo("GET", "/clients")).isEqualTo(403);
        assertThat(answerTo("POST", "/users")).isEqualTo(403);
    }

    private static int answerTo(String method, String path) {
        return REALM.answerTo("ciep-directory", Keycloak.DIRECTORY_SECRET, method, path);
    }

    private static void read() {
        var state = Users.client("admin")
                .post("/officials/readings", object())
                .expect(200)
                .json();
        assertThat(state.getInt("accounts")).isGreaterThan(10);
    }

    /** All pages of the list. */
    private static List<JsonObject> officials(String query) {
        var all = new ArrayList<JsonObject>();
        var after = "";
        do {
            var page = Users.client("admin")
                    .get("/officials?limit=100&" + query + after)
                    .expect(200)
                    .json();
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            after = page.isNull("next") ? "" : "&after=" + page.getString("next");
        } while (!after.isEmpty());
        return all;
    }

    private static List<String> holders(String query) {
        return officials(query).stream()
                .map(official -> official.getString("username"))
                .toList();
    }

    private static JsonObject official(String username) {
        return officials("role=unit-approver").stream()
                .filter(official -> official.getString("username").equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** An approver of Hainan. */
    private static String account() {
        var username = "it-" + UUID.randomUUID().toString().substring(0, 13);
        var attributes = Json.createObjectBuilder()
                .add("unit", Json.createArrayBuilder().add("CN-HI"))
                .build();
        REALM.addAccount(object("username", username, "enabled", true, "attributes", attributes), "unit-approver");
        return username;
    }
}
