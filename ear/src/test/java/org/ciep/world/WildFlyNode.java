package org.ciep.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One server of the platform: a copy of the provisioned WildFly with the archive, as a process that a test may kill. */
public final class WildFlyNode implements AutoCloseable {

    /** The JVM of a node that lives for minutes: it starts in half the time, and never gets to what the second compiler is for. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** The JVM of a node that stays. */
    static final String LASTING = "";

    private static final String MEMORY = "-Xms256m -Xmx768m -XX:MaxMetaspaceSize=384m -Djava.net.preferIPv4Stack=true";
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Path home;
    private final Map<String, String> settings;
    private final String jvm;
    private final Path log;
    private final int port;
    private final int managementPort;
    private ServerProcess process;

    private WildFlyNode(Path home, Map<String, String> settings, String jvm, int port) {
        this.home = home;
        this.settings = settings;
        this.jvm = jvm;
        this.log = Layout.TARGET.resolve("logs/" + home.getFileName() + ".log");
        this.port = port;
        this.managementPort = Ports.free();
        this.process = launch();
    }

    /**
     * Starts a node and waits until the platform answers.
     *
     * @param name names its directory below {@code ear/target}
     * @param archive the EAR to run, normally {@code ear/target/ciep.ear}
     * @param settings the platform's environment variables
     * @param jvm {@link #SHORT_LIVED} or {@link #LASTING}
     */
    static WildFlyNode start(String name, Path archive, int port, Map<String, String> settings, String jvm) {
        var home = Layout.TARGET.resolve("nodes").resolve(name);
        copyServer(home);
        try {
            Files.copy(archive, home.resolve("standalone/deployments/ciep.ear"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WildFlyNode(home, settings, jvm, port).ready();
    }

    /** Starts a node without the archive: Arquillian deploys it there. */
    static WildFlyNode startEmpty(String name, int port, Map<String, String> settings) {
        var home = Layout.TARGET.resolve("nodes").resolve(name);
        copyServer(home);
        var node = new WildFlyNode(home, settings, SHORT_LIVED, port);
        node.process.awaitOk(node.health(), PATIENCE);
        return node;
    }

    Path home() {
        return home;
    }

    int managementPort() {
        return managementPort;
    }

    private URI health() {
        return URI.create("http://localhost:" + managementPort + "/health/ready");
    }

    /** Where the platform answers. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: nothing is tidied up. */
    public void kill() {
        process.kill();
    }

    /** Starts again after a kill or a stop, with the same database and ports. */
    public void restart() {
        process = launch();
        ready();
    }

    private ServerProcess launch() {
        var environment = new HashMap<>(settings);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", String.join(" ", MEMORY, jvm));
        environment.put("CIEP_MANAGEMENT_PORT", String.valueOf(managementPort));
        return ServerProcess.start(
                "WildFly",
                home,
                List.of(
                        home.resolve("bin/start").toString(),
                        "-Djboss.http.port=" + port,
                        "-Djboss.management.http.port=" + managementPort),
                environment,
                log);
    }

    private WildFlyNode ready() {
        // In this order: a server that is asked too early whether it is ready writes a warning each time
        process.awaitOk(address().resolve("/api/openapi.yaml"), PATIENCE);
        process.awaitOk(health(), PATIENCE);
        return this;
    }

    static void copyServer(Path home) {
        var source = Layout.TARGET.resolve("server");
        Layout.emptied(home);
        try {
            try (var files = Files.walk(source)) {
                files.forEach(
                        file -> copy(file, home.resolve(source.relativize(file).toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Modules and libraries are never written to: a link is enough, and a node costs no time and no space. */
    private static void copy(Path file, Path target) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else if (file.toString().endsWith(".jar")) {
                Files.createLink(target, file);
            } else {
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
