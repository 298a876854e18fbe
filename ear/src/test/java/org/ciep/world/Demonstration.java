package org.ciep.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;

/**
 * The demonstration: the whole platform on this machine, with the 20th edition in the spring of 2022. Its data stays in
 * {@code demo-data} between starts; deleting that directory begins anew.
 */
public final class Demonstration {

    /** The moment at which a new demonstration begins: the nomination window is open, Guangdong has not submitted yet. */
    private static final Instant BEGINNING = Instant.parse("2022-03-15T02:00:00Z");

    private Demonstration() {}

    /** Starts everything, prints where it is, and waits for Ctrl-C. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run();
        } catch (WorldException | IllegalStateException e) {
            System.err.println();
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws InterruptedException {
        long start = System.nanoTime();
        var data = Layout.MODULE.resolveSibling("demo-data");
        var plan = new World.Plan(
                "demonstration",
                data.resolve("postgres"),
                port("CIEP_DB_PORT", 5433, "PostgreSQL"),
                port("CIEP_KEYCLOAK_PORT", 8180, "Keycloak"),
                port("CIEP_HTTP_PORT", 8080, "the platform"),
                clockOffset(data),
                TestClock.in(data.resolve("clock-advance")),
                WildFlyNode.Manner.LASTING);
        int mailboxPort = port("CIEP_MAILBOX_PORT", plan.httpPort() + 1, "the mailbox");
        say("Starting PostgreSQL, Keycloak and WildFly …%n");
        var world = World.start(plan);
        var mailbox = MailboxPage.start(mailboxPort, world.mailServer());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            say("Stopping …%n");
                            mailbox.close();
                            world.close();
                            stopped.countDown();
                        },
                        "end of the demonstration"));
        new DemonstrationData(world.platform(), world.realm()).load();
        announce(world, mailbox, Duration.ofNanos(System.nanoTime() - start));
        stopped.await();
    }

    private static int port(String variable, int usual, String purpose) {
        var value = System.getenv().getOrDefault(variable, String.valueOf(usual));
        try {
            int port = Integer.parseInt(value);
            Ports.require(port, purpose, variable);
            return port;
        } catch (NumberFormatException e) {
            throw new WorldException(
                    "The environment variable " + variable + " must be a port number, not " + value + ".", e);
        }
    }

    /** The shift is fixed when the demonstration's data is first made, so that its time goes on between starts. */
    private static Duration clockOffset(Path data) {
        var file = data.resolve("clock-offset");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(data);
                var offset = Duration.between(Instant.now(), BEGINNING).truncatedTo(ChronoUnit.SECONDS);
                Files.writeString(file, offset.toString());
            }
            return Duration.parse(Files.readString(file).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void announce(World world, MailboxPage mailbox, Duration took) {
        say("""

                The CIEP Platform is ready (after %d s): %s

                  Sign in as       Password              Who
                  editor.gd        demo-editor.gd        prepares the delegation of Guangdong (CN-GD)
                  approver.gd      demo-approver.gd      decides first on Guangdong's delegation
                  ministry         demo-ministry         decides last, for all units
                  auditor          demo-auditor          reads everything, and the audit trail
                  admin            demo-admin            editions and windows
                  editor.zj        demo-editor.zj        has a returned delegation to mend (CN-ZJ)
                  host             demo-host             decides first on organisations and their staff, and checks documents
                  security         demo-security         vets the staff of organisations
                  coordinator.acme demo-coordinator.acme sees what the coordinator of a partner organisation sees

                  Organisations apply without an account: %s/join

                  Sign-on: %s
                  Mails:   %s
                  Ctrl-C stops everything; the data stays in demo-data.
                %n""", took.toSeconds(), world.platform(), world.platform(), world.realm(), mailbox.address());
    }

    /** A program for a terminal: its sentences are its output, on the standard stream and not in a log. */
    private static void say(String template, Object... values) {
        System.out.printf(template, values);
    }
}
