package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ciep.world.ApiClient;
import org.ciep.world.Keycloak;
import org.ciep.world.RealmAdministration;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the real realm and its mail server. */
@DisplayName("The account of an organisation's coordinator")
class AccountIT {

    private static final World WORLD = World.shared();
    private static final RealmAdministration REALM = WORLD.keycloak().administration();
    private static final String PASSWORD = "a-password-of-tests";
    private static final String LINK = WORLD.realm() + "/login-actions/action-token?key=";

    @ParameterizedTest
    @CsvSource({"zh-CN, 更新, zh-Hans", "de, Konto, de", "en, Account, en"})
    void is_made_and_its_holder_invited_in_the_own_language(String language, String subject, String locale) {
        var orders = AccountOrders.ofNewOrganisation();

        orders.order("CREATE", language);
        var done = orders.awaitState("DONE");

        var account = theAccount(orders);
        assertThat(account.getJsonObject("attributes").getJsonArray("locale").getString(0))
                .isEqualTo(locale);
        assertThat(account.getJsonArray("requiredActions").toString()).contains("UPDATE_PASSWORD", "VERIFY_EMAIL");
        assertThat(REALM.rolesOf(account.getString("username"))).contains("partner-coordinator");
        assertThat(orders.mails()).hasSize(1).allSatisfy(mail -> {
            assertThat(mail.subject()).contains(subject);
            assertThat(mail.body()).contains(LINK);
        });
        assertThat(done).containsKeys("invitedAt", "doneAt").doesNotContainKeys("problem", "nextAttemptAt");
        assertThat(orders.records("ACCOUNT_CREATED")).isEqualTo(1);
        assertThat(orders.records("ACCOUNT_INVITED")).isEqualTo(1);
        assertThat(WORLD.hasLogged(orders.email())).isFalse();
    }

    @Test
    void carries_the_organisation_in_its_tokens_until_it_is_closed_and_again_when_it_is_ordered_anew() {
        var orders = AccountOrders.ofNewOrganisation();
        orders.order("CREATE", "en");
        var created = orders.awaitState("DONE");
        REALM.acceptInvitation(theAccount(orders).getString("username"), PASSWORD);

        var session = signIn(orders).get("/session").expect(200).json();
        assertThat(session.getString("organisation")).isEqualTo(orders.organisation());
        assertThat(session.getJsonArray("roles").toString()).isEqualTo("[\"partner-coordinator\"]");
        assertThat(session.getString("displayName")).isEqualTo("欧阳晓");

        orders.order("DISABLE", "en");
        orders.awaitState("DONE");
        assertThat(tokenStatus(orders)).isEqualTo(400);
        assertThat(orders.attempt(created)).as("a later order counts").isEqualTo(409);
        assertThat(orders.records("ACCOUNT_DISABLED")).isEqualTo(1);

        orders.order("CREATE", "en");
        assertThat(orders.awaitState("DONE")).doesNotContainKey("invitedAt");
        assertThat(tokenStatus(orders)).isEqualTo(200);
        assertThat(orders.mails()).as("who has a password is not invited again").hasSize(1);
    }

    @Test
    void comes_as_soon_as_a_realm_is_back_that_was_down_for_more_than_a_minute() {
        var orders = AccountOrders.ofNewOrganisation();
        WORLD.gate().shut();
        try {
            orders.order("CREATE", "de");
            orders.await(order -> order.getInt("attempts") == 1);
            for (int attempts = 2; attempts <= 4; attempts++) {
                int tried = attempts;
                WORLD.advance(Duration.ofSeconds(50));
                var waiting = orders.await(order -> order.getInt("attempts") == tried);
                assertThat(waiting.getString("problem")).isEqualTo("REALM_UNREACHABLE");
                assertThat(waiting.getString("state")).isEqualTo("OPEN");
            }
        } finally {
            WORLD.gate().open();
        }

        WORLD.advance(Duration.ofSeconds(100));
        var done = orders.awaitState("DONE");

        assertThat(done.getInt("attempts")).isEqualTo(5);
        assertThat(orders.mails()).hasSize(1);
    }

    @Test
    void waits_for_a_secret_that_is_right_again_and_comes_when_the_administrator_says_so() {
        var orders = AccountOrders.ofNewOrganisation();
        REALM.changeSecret("ciep-accounts", "another-secret");
        try {
            orders.order("CREATE", "en");
            orders.await(order -> order.getString("problem", "").equals("REALM_REFUSES"));
        } finally {
            REALM.changeSecret("ciep-accounts", Keycloak.ACCOUNTS_SECRET);
        }

        assertThat(orders.attempt(orders.last())).isEqualTo(200);

        orders.awaitState("DONE");
    }

    /** What a node leaves that dies after it has asked the realm for the account, and before it wrote that down. */
    @Test
    void is_completed_where_a_crash_left_half_of_it_and_never_made_twice() {
        var orders = AccountOrders.ofNewOrganisation();
        var made = Json.createObjectBuilder(account(orders.email(), orders.organisation()))
                .add("requiredActions", Json.createArrayBuilder().add("UPDATE_PASSWORD"));
        REALM.addAccounts(Json.createArrayBuilder().add(made));
        assertThat(REALM.rolesOf(theAccount(orders).getString("username"))).doesNotContain("partner-coordinator");

        orders.order("CREATE", "en");
        orders.attempt(orders.awaitState("DONE"));
        orders.await(
                order -> orders.mails().size() == 2 && order.getString("state").equals("DONE"));

        assertThat(REALM.rolesOf(theAccount(orders).getString("username"))).contains("partner-coordinator");
        assertThat(orders.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "host-reviewer, , ACCOUNT_OF_OFFICIAL",
        "auditor, own, ACCOUNT_OF_OFFICIAL",
        "partner-coordinator, another, ACCOUNT_OF_OTHER_ORGANISATION",
        "offline_access, , ADDRESS_TAKEN"
    })
    void is_never_made_of_somebody_elses(String role, String organisation, String problem) {
        var orders = AccountOrders.ofNewOrganisation();
        var claim = "own".equals(organisation) ? orders.organisation() : organisation;
        REALM.addAccount(account(orders.email(), claim), role);
        var before = theAccount(orders);

        orders.order("CREATE", "en");
        var failed = orders.awaitState("FAILED");

        assertThat(failed.getString("problem")).isEqualTo(problem);
        assertThat(theAccount(orders)).isEqualTo(before);
        assertThat(orders.mails()).isEmpty();
        assertThat(orders.records("ACCOUNT_FAILED")).isEqualTo(1);
    }

    @Test
    void is_all_that_the_platform_may_change_in_the_realm() {
        assertThat(answerTo("GET", "/users?max=1")).isEqualTo(200);
        assertThat(List.of(
                        answerTo("GET", "/clients"),
                        answerTo("GET", "/events"),
                        answerTo("POST", "/roles"),
                        answerTo("PUT", "")))
                .containsOnly(403);
    }

    private static int answerTo(String method, String path) {
        return REALM.answerTo("ciep-accounts", Keycloak.ACCOUNTS_SECRET, method, path);
    }

    private static JsonObject account(String email, String organisation) {
        var attributes = Json.createObjectBuilder();
        if (organisation != null) {
            attributes.add("organisation", Json.createArrayBuilder().add(organisation));
        }
        var username = "it-" + UUID.randomUUID().toString().substring(0, 13);
        return object("username", username, "email", email, "enabled", true, "attributes", attributes.build());
    }

    /** The only one with the address. */
    private static JsonObject theAccount(AccountOrders orders) {
        assertThat(orders.accounts()).hasSize(1);
        return orders.accounts().get(0);
    }

    /** With the address: who is invited knows no user name. */
    private static ApiClient signIn(AccountOrders orders) {
        return ApiClient.signIn(WORLD.platform(), WORLD.realm(), orders.email(), PASSWORD);
    }

    private static int tokenStatus(AccountOrders orders) {
        return ApiClient.tokenStatus(WORLD.realm(), orders.email(), PASSWORD);
    }
}
