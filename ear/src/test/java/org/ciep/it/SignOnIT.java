package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ciep.world.ApiClient;
import org.ciep.world.Browser;
import org.ciep.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sign-on")
class SignOnIT {

    /** Nobody without a session learns that there is nothing here. */
    private static final String NOTHING = "/api/nothing-here";

    private final World world = World.shared();

    @AfterEach
    void forget_older_tokens() {
        Users.signInAnew();
    }

    @Test
    void answers_a_call_without_a_session_with_a_problem_and_never_a_redirect() {
        var answer = ApiClient.anonymous(world.platform()).get("/session");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("unauthenticated");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh", "en-GB, en", "de-DE, de"})
    void shows_the_login_in_the_browsers_language(String browser, String page) {
        var login = new Browser(browser).open(at("/"));

        assertThat(Browser.isLogin(login)).isTrue();
        assertThat(login.uri().toString()).startsWith(world.realm().toString()).contains("code_challenge_method=S256");
        assertThat(login.body()).containsPattern("<html[^>]* lang=\"" + page);
    }

    @Test
    void leads_to_the_address_that_somebody_came_for() {
        var browser = new Browser("en");

        var arrived = browser.signIn(at("/editions/20/delegations"), "editor.gd");

        assertThat(arrived.uri()).isEqualTo(at("/editions/20/delegations"));
        assertThat(browser.ask(at(NOTHING)).statusCode()).isEqualTo(404);
    }

    /** The second full load asks for an address without filters, and gets none of the first. */
    @ParameterizedTest
    @CsvSource({"/?edition=20", "/inbox?edition=20&view=out"})
    void keeps_what_was_chosen_in_the_address_for_this_address_alone(String address) {
        var browser = new Browser("en");

        var arrived = browser.signIn(at(address), "approver.gd");

        assertThat(arrived.uri()).isEqualTo(at(address));
        assertThat(browser.open(at("/deputies")).uri()).isEqualTo(at("/deputies"));
    }

    @Test
    void gives_the_session_a_new_id_that_scripts_and_other_sites_cannot_use() {
        var browser = new Browser("en");
        browser.open(at("/"));
        var before = browser.cookie("JSESSIONID");

        browser.signIn(at("/"), "editor.gd");

        assertThat(browser.cookie("JSESSIONID")).isPresent().isNotEqualTo(before);
        assertThat(browser.cookieAsSet("JSESSIONID").toLowerCase(java.util.Locale.ROOT))
                .contains("httponly")
                .contains("samesite=lax");
    }

    @Test
    void ends_here_and_in_the_realm_when_somebody_signs_out() {
        var browser = new Browser("en");
        browser.signIn(at("/"), "editor.gd");

        var farewell = browser.open(at("/logout"));

        assertThat(farewell.uri()).isEqualTo(at("/signed-out"));
        assertThat(farewell.statusCode()).isEqualTo(200);
        assertThat(farewell.body()).as("the way in without an account").contains("href=\"/join\"");
        assertThat(browser.ask(at(NOTHING)).statusCode()).isEqualTo(401);
        assertThat(Browser.isLogin(browser.open(at("/")))).isTrue();
    }

    @Test
    void ends_here_when_the_realm_ends_it() {
        var browser = new Browser("en");
        browser.signIn(at("/"), "gate");
        assertThat(browser.ask(at(NOTHING)).statusCode()).isEqualTo(404);

        world.keycloak().endSessionsOf("gate");

        assertThat(browser.ask(at(NOTHING)).statusCode()).isEqualTo(401);
    }

    /** Older access tokens are refused from then on, whoever has them: a script fetches another, a browser's session does so itself. */
    @Test
    void of_others_goes_on_when_the_realm_has_ended_somebodys() {
        var other = new Browser("en");
        other.signIn(at("/"), "editor.gd");
        var script = Users.client("auditor");
        assertThat(script.get("/session").status()).isEqualTo(200);
        new Browser("en").signIn(at("/"), "gate");
        awaitNextSecond();

        world.keycloak().endSessionsOf("gate");
        new Browser("en").signIn(at("/"), "gate");

        assertThat(other.ask(at(NOTHING)).statusCode()).isEqualTo(404);
        assertThat(script.get("/session").status()).isEqualTo(401);
        assertThat(world.signIn("auditor").get("/session").status()).isEqualTo(200);
    }

    /** Tokens know the time to the second: those of this one are not older than what is about to happen. */
    private static void awaitNextSecond() {
        var now = Instant.now();
        while (Instant.now().getEpochSecond() == now.getEpochSecond()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Test
    void is_recorded_as_ended_once_whoever_ends_it() throws SQLException {
        var browser = new Browser("en");
        browser.signIn(at("/"), "gate");
        browser.ask(at(NOTHING));
        int before = SignOnTrail.of("gate").size();

        world.keycloak().endSessionsOf("gate");
        browser.open(at("/logout"));
        world.keycloak().endSessionsOf("gate");

        assertThat(SignOnTrail.of("gate")).hasSize(before + 1).endsWith("SIGNED_IN", "SIGNED_OUT");
    }

    @Test
    void refuses_changes_that_come_from_another_origin() {
        var browser = new Browser("en");
        browser.signIn(at("/"), "editor.gd");

        var foreign = browser.post(at(NOTHING), "{}", Map.of("Origin", "https://elsewhere.example"));
        var crossSite = browser.post(at(NOTHING), "{}", Map.of("Sec-Fetch-Site", "cross-site"));
        var own = browser.post(
                at(NOTHING), "{}", Map.of("Origin", world.platform().toString()));

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("\"code\":\"foreign-origin\"");
        assertThat(crossSite.statusCode()).isEqualTo(403);
        assertThat(own.statusCode()).isEqualTo(404);
    }

    @Test
    void refuses_an_account_with_roles_that_exclude_each_other() {
        var answer = world.signIn("broken").get("/session");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("excluded-roles");
        assertThat(world.hasLogged(": roles auditor and administrator exclude each other"))
                .as("which pair it was stands in the log")
                .isTrue();
    }

    @Test
    void takes_no_token_from_an_address() {
        HttpResponse<String> answer = new Browser("en").ask(at(NOTHING + "?access_token=x"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void sends_headers_that_keep_other_sites_out() {
        var headers = new Browser("en").ask(at("/signed-out")).headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("frame-ancestors 'none'")
                .contains("default-src 'none'")
                .contains("img-src 'self' data: blob:;")
                .doesNotContain("unsafe-"));
        assertThat(headers.firstValue("Permissions-Policy"))
                .as("nobody but our own pages uses the camera, and they use nothing else")
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("camera=(self), ").contains("microphone=()"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void leaves_the_contract_open_to_everybody() {
        var contract = new Browser("en").ask(at("/api/openapi.yaml"));

        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(contract.body()).startsWith("openapi:");
    }

    private URI at(String path) {
        return world.platform().resolve(path);
    }
}
