package org.ciep.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One server of the platform: a copy of the provisioned WildFly with the archive, as a process that a test may kill. */
public final class WildFlyNode implements AutoCloseable {

    /** How a node runs. */
    enum Manner {
        /** As in production: for hours. */
        LASTING("", List.of()),

        /** For minutes: it starts in half the time, and never gets to what the JVM's second compiler is for. */
        SHORT_LIVED("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC", List.of()),

        /** For minutes, and mostly with what the others leave of the processors: nobody waits for it. */
        BESIDE(SHORT_LIVED.jvm, List.of("nice", "-n", "5"));

        private final String jvm;
        private final List<String> prefix;

        Manner(String jvm, List<String> prefix) {
            this.jvm = jvm;
            this.prefix = prefix;
        }
    }

    private static final String MEMORY = "-Xms256m -Xmx768m -XX:MaxMetaspaceSize=384m -Djava.net.preferIPv4Stack=true";

    private final Path home;
    private final Map<String, String> settings;
    private final Manner manner;
    private final Path log;
    private final int port;
    private final int managementPort;
    private ServerProcess process;

    private WildFlyNode(Path home, Map<String, String> settings, Manner manner, int port) {
        this.home = home;
        this.settings = settings;
        this.manner = manner;
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
     */
    static WildFlyNode start(String name, Path archive, int port, Map<String, String> settings, Manner manner) {
        var home = Layout.TARGET.resolve("nodes").resolve(name);
        copyServer(home);
        try {
            Files.copy(archive, home.resolve("standalone/deployments/ciep.ear"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WildFlyNode(home, settings, manner, port).ready();
    }

    /** Starts a node without the archive: Arquillian deploys it there. */
    static WildFlyNode startEmpty(String name, int port, Map<String, String> settings) {
        var home = Layout.TARGET.resolve("nodes").resolve(name);
        copyServer(home);
        var node = new WildFlyNode(home, settings, Manner.SHORT_LIVED, port);
        node.process.awaitOk(node.health());
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

    /** Whether the server has written this since its first start. */
    public boolean hasLogged(String text) {
        try {
            return Files.readString(log).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        environment.put("JAVA_OPTS", String.join(" ", MEMORY, manner.jvm));
        environment.put("CIEP_MANAGEMENT_PORT", String.valueOf(managementPort));
        var command = new ArrayList<>(manner.prefix);
        command.add(home.resolve("bin/start").toString());
        command.add("-Djboss.http.port=" + port);
        command.add("-Djboss.management.http.port=" + managementPort);
        return ServerProcess.start("WildFly", home, command, environment, log);
    }

    private WildFlyNode ready() {
        // In this order: a server that is asked too early whether it is ready writes a warning each time
        process.awaitOk(address().resolve("/api/openapi.yaml"));
        process.awaitOk(health());
        return this;
    }

    static void copyServer(Path home) {
        var source = Layout.SERVER;
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
