package org.ciep.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OwnNodes
@DisplayName("The configuration of the server")
class ServerConfigurationIT {

    @Test
    void is_the_same_after_a_second_run_of_its_scripts(@TempDir Path directory) throws IOException {
        var server = directory.resolve("server");
        WildFlyNode.copyServer(server);
        var file = server.resolve("standalone/configuration/standalone.xml");
        var before = Files.readString(file);

        ServerProcess.run(
                "The configuration",
                directory,
                List.of(Layout.CONFIGURATION.resolve("wildfly/configure").toString(), server.toString()),
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                directory.resolve("configure.log"));

        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void holds_no_secret_and_no_welcome_page() throws IOException {
        var text = Files.readString(Layout.SERVER.resolve("standalone/configuration/standalone.xml"));

        assertThat(text).contains("${env.CIEP_DB_PASSWORD}").doesNotContain("welcome-content", "demonstration-only");
        assertThat(text).doesNotContainPattern("(?i)(password|secret)=\"(?!\\$\\{)[^\"]+\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CIEP_DB_URL",
                "CIEP_DB_USER",
                "CIEP_DB_PASSWORD",
                "CIEP_DB_OWNER_USER",
                "CIEP_DB_OWNER_PASSWORD",
                "CIEP_OIDC_URL",
                "CIEP_OIDC_CLIENT_SECRET",
                "CIEP_DIRECTORY_CLIENT_SECRET",
                "CIEP_ACCOUNTS_CLIENT_SECRET",
                "CIEP_DATA_KEY",
                "CIEP_HASH_KEY",
                "CIEP_PUBLIC_URL",
                "CIEP_SMTP_HOST",
                "CIEP_SMTP_PORT",
                "CIEP_SMTP_USER",
                "CIEP_SMTP_PASSWORD",
                "CIEP_MAIL_FROM"
            })
    void is_refused_with_the_name_of_the_setting_that_is_missing(String missing, @TempDir Path directory)
            throws IOException, InterruptedException {
        var settings = new HashMap<>(World.shared().settings());
        settings.remove(missing);

        var ended = start(Layout.SERVER, directory, settings);

        assertThat(ended.status()).isEqualTo(78);
        assertThat(ended.output()).contains("environment variables are missing: " + missing + System.lineSeparator());
    }

    @Test
    void ends_the_start_where_the_server_could_not_apply_it(@TempDir Path directory)
            throws IOException, InterruptedException {
        var server = directory.resolve("server");
        WildFlyNode.copyServer(server);
        var settings = new HashMap<>(World.shared().settings());
        settings.put("CIEP_SMTP_PORT", "none");

        var ended = start(server, directory, settings);

        assertThat(ended.status()).isEqualTo(78);
        assertThat(ended.output())
                .contains("The platform does not start: the server could not apply its configuration.")
                .containsPattern("\"failed-operation\"(?s:.*)\"ciep-smtp\"");
    }

    private record Ended(int status, String output) {}

    private static Ended start(Path server, Path directory, Map<String, String> settings)
            throws IOException, InterruptedException {
        int management = Ports.free();
        var start = new ProcessBuilder(
                        server.resolve("bin/start").toString(),
                        "-Djboss.http.port=" + Ports.free(),
                        "-Djboss.management.http.port=" + management)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        start.environment().putAll(settings);
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().put("CIEP_MANAGEMENT_PORT", String.valueOf(management));
        var process = start.start();
        var output = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), output);
    }

    @Test
    void keeps_the_management_on_loopback() throws IOException {
        int port = World.shared().managementPort();
        var elsewhere = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        assertThat(answers(InetAddress.getLoopbackAddress(), port)).isTrue();
        assertThat(elsewhere).noneMatch(address -> answers(address, port));
    }

    private static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
