package org.ciep.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The realm's description")
class RealmMetadataTest {

    @Test
    void says_who_signs_with_which_keys_and_where_sessions_end() {
        var metadata = RealmMetadata.parse("""
                {"issuer":"https://id.example","jwks_uri":"https://id.example/keys","grant_types_supported":["password"],
                 "end_session_endpoint":"https://id.example/logout"}""");

        assertThat(metadata)
                .isEqualTo(new RealmMetadata(
                        "https://id.example", "https://id.example/keys", "https://id.example/logout"));
    }

    @Test
    void is_refused_when_something_is_missing() {
        assertThatThrownBy(() -> RealmMetadata.parse("{\"issuer\":\"https://id.example\",\"jwks_uri\":7}"))
                .hasMessageContaining("jwks_uri");
        assertThatThrownBy(() -> RealmMetadata.parse("<html>")).isInstanceOf(IllegalStateException.class);
    }
}
