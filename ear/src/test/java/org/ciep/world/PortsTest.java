package org.ciep.world;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A port of the demonstration")
class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void that_is_taken_is_named_with_what_changes_it(String address) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.require(port, "Keycloak", "CIEP_KEYCLOAK_PORT"))
                    .isInstanceOf(WorldException.class)
                    .hasMessage(
                            "Port " + port + " for Keycloak is taken. Stop what listens there, or choose another port"
                                    + " with the environment variable CIEP_KEYCLOAK_PORT.");
        }
    }

    @Test
    void that_is_free_may_be_used() {
        int port = Ports.free();

        assertThatCode(() -> Ports.require(port, "the platform", "CIEP_HTTP_PORT"))
                .doesNotThrowAnyException();
    }
}
