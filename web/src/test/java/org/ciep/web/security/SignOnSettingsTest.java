package org.ciep.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of the sign-on")
class SignOnSettingsTest {

    private static final String REALM = "https://id.example/realms/ciep";

    @Test
    void know_the_origins_of_the_platform_and_of_the_realm() {
        var settings = new SignOnSettings("http://localhost:8080/", REALM);

        assertThat(settings.origin()).isEqualTo("http://localhost:8080");
        assertThat(settings.realmOrigin()).isEqualTo("https://id.example");
        assertThat(settings.publicAddress("/signed-out")).isEqualTo("http://localhost:8080/signed-out");
    }

    @Test
    void know_whether_cookies_travel_encrypted() {
        assertThat(new SignOnSettings("https://ciep.example", REALM).isSecure()).isTrue();
        assertThat(new SignOnSettings("http://localhost:8080", REALM).isSecure())
                .isFalse();
    }

    @Test
    void name_what_is_missing() {
        assertThatThrownBy(() -> new SignOnSettings(null, REALM)).hasMessageContaining("CIEP_PUBLIC_URL");
        assertThatThrownBy(() -> new SignOnSettings("http://localhost", " ")).hasMessageContaining("CIEP_OIDC_URL");
        assertThatThrownBy(() -> new SignOnSettings("localhost", REALM)).hasMessageContaining("CIEP_PUBLIC_URL");
    }
}
