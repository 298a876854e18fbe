package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.ciep.world.ApiClient;
import org.ciep.world.Browser;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guards of the sign-on")
class SignOnGuardsIT {

    private final World world = World.shared();

    @Test
    void keep_the_filters_of_the_address_that_somebody_came_for() {
        var browser = new Browser("en");

        var arrived = browser.signIn(at("/delegations/CN-GD?state=SUBMITTED&q=%E6%9D%8E"), "editor.gd");

        assertThat(arrived.uri()).isEqualTo(at("/delegations/CN-GD?state=SUBMITTED&q=%E6%9D%8E"));
        assertThat(browser.ask(at("/delegations/CN-GD")).headers().firstValue("Location"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/delegations/CN-GD", "/signed-out", "/logout", "/api/session", "/assets/none.js"})
    void give_nobody_a_session_before_the_sign_on(String path) {
        var browser = new Browser("en");

        browser.ask(at(path));

        assertThat(browser.valuesOf("JSESSIONID")).isEmpty();
    }

    @Test
    void do_not_take_a_planted_session_over() {
        var victim = new Browser("en");
        victim.plant("JSESSIONID", "planted-by-somebody-else");

        victim.signIn(at("/"), "editor.gd");

        assertThat(victim.cookie("JSESSIONID")).isPresent().isNotEqualTo("planted-by-somebody-else");
        assertThat(statusWith("planted-by-somebody-else")).isEqualTo(401);
    }

    @Test
    void renew_the_session_that_the_sign_on_found() {
        assertThat(SessionIds.stillValidAfterSignIn(world.platform(), "editor.gd"))
                .isEmpty();
    }

    @Test
    void end_a_session_for_everybody_who_has_its_id() {
        var browser = new Browser("en");
        browser.signIn(at("/"), "editor.gd");
        var session = browser.cookie("JSESSIONID").orElseThrow();
        assertThat(statusWith(session)).isEqualTo(200);

        browser.open(at("/logout"));

        assertThat(statusWith(session)).isEqualTo(401);
    }

    @Test
    void let_no_other_site_sign_somebody_out() {
        var browser = new Browser("en");
        browser.signIn(at("/"), "editor.gd");

        var link = browser.ask(at("/logout"), Map.of("Sec-Fetch-Site", "cross-site"));
        var form = browser.post(at("/logout"), "", Map.of("Origin", "https://elsewhere.example"));

        assertThat(link.statusCode()).isEqualTo(403);
        assertThat(form.statusCode()).isEqualTo(403);
        assertThat(browser.ask(at("/api/session")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 您的账号无法使用", "en-GB, Your account cannot be used", "de-DE, Ihr Konto kann nicht verwendet werden"
    })
    void tell_somebody_with_excluded_roles_so_and_let_them_sign_out(String language, String sentence) {
        var browser = new Browser(language);

        var refused = browser.signIn(at("/"), "broken");
        var farewell = browser.open(at("/logout"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains(sentence).doesNotContain("broken");
        assertThat(farewell.uri()).isEqualTo(at("/signed-out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "logout_token=", "logout_token=a.b.c", "logout_token=eyJhbGciOiJub25lIn0.e30."})
    void believe_no_forged_end_of_a_session(String form) {
        var answer = new Browser("en")
                .post(at("/backchannel-logout"), form, Map.of("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void take_no_token_that_was_made_for_somebody_else() {
        var foreign = ApiClient.signInAs(world.platform(), world.realm(), "admin-cli", "editor.gd");

        var answer = foreign.get("/session");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
    }

    @Test
    void leave_a_trace_of_coming_and_going() throws SQLException {
        var browser = new Browser("en");
        browser.signIn(at("/"), "editor.bj");
        browser.ask(at("/api/session"));
        browser.open(at("/logout"));

        assertThat(SignOnTrail.of("editor.bj")).endsWith("SIGNED_IN", "SIGNED_OUT");
    }

    private int statusWith(String session) {
        return SessionIds.status(world.platform(), session);
    }

    private URI at(String path) {
        return world.platform().resolve(path);
    }
}
