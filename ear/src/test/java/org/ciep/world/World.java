package org.ciep.world;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Keycloak and WildFly with the real archive: everything that the platform needs to run. */
public final class World implements AutoCloseable {

    private static final Object LOCK = new Object();
    private static @Nullable World shared;
    private static @Nullable WorldException failure;

    private final URI realm;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final RealmGate gate;
    private final MailServer mailServer;
    private @Nullable MailboxPage mailbox;
    private final Postgres.Database database;
    private final WildFlyNode node;
    private final Duration clockOffset;
    private final TestClock clock;
    private final List<WildFlyNode> kept = new ArrayList<>();

    private World(Plan plan) {
        this.clockOffset = plan.clockOffset();
        this.clock = plan.clock();
        this.realm = Keycloak.realmAt(plan.keycloakPort());
        this.mailServer = MailServer.start();
        this.postgres = Postgres.start(plan.data(), plan.databasePort());
        var publicUrl = URI.create("http://localhost:" + plan.httpPort());
        // Beside the platform, which only looks for officials before somebody signs in; whoever needs them lets it look
        // again
        var signOn = CompletableFuture.supplyAsync(
                () -> Keycloak.start(postgres, mailServer, plan.keycloakPort(), publicUrl));
        try {
            this.gate = RealmGate.to(plan.keycloakPort());
            this.database = postgres.platformDatabase("ciep");
            var settings = settings(database, publicUrl, clock);
            settings.put("CIEP_OIDC_ADMIN_URL", gate.administration().toString());
            this.node = keep(WildFlyNode.start(plan.name(), archive(), plan.httpPort(), settings, plan.manner()));
            this.keycloak = up(signOn);
        } catch (WorldException e) {
            kept.forEach(WildFlyNode::close);
            signOn.handle((started, failure) -> Optional.ofNullable(started))
                    .join()
                    .ifPresent(Keycloak::close);
            postgres.close();
            mailServer.close();
            throw e;
        }
    }

    private static Keycloak up(CompletableFuture<Keycloak> signOn) {
        try {
            return signOn.join();
        } catch (CompletionException e) {
            throw new WorldException("Keycloak could not be started: " + e.getCause(), e);
        }
    }

    /**
     * What is to be started.
     *
     * @param data where PostgreSQL keeps its files
     * @param clockOffset by how much the platform's time differs from the machine's
     * @param clock by how much more, as long as it runs
     */
    record Plan(
            String name,
            Path data,
            int databasePort,
            int keycloakPort,
            int httpPort,
            Duration clockOffset,
            TestClock clock,
            WildFlyNode.Manner manner) {}

    static World start(Plan plan) {
        return new World(plan);
    }

    /** The one world of a test run: started at the first call, stopped when the run ends. */
    public static World shared() {
        synchronized (LOCK) {
            if (failure != null) {
                throw new WorldException("The world could not be started before: " + failure.getMessage(), failure);
            }
            if (shared == null) {
                shared = startForTests();
            }
            return shared;
        }
    }

    /** Stops the world of a test run, if there is one. */
    static void endShared() {
        synchronized (LOCK) {
            if (shared != null) {
                shared.close();
                shared = null;
            }
        }
    }

    private static World startForTests() {
        try {
            // Ports differ from run to run, and the realm keeps those it was made with
            var data = Layout.emptied(Layout.TARGET.resolve("postgres"));
            var manner =
                    Boolean.getBoolean("ciep.lasting") ? WildFlyNode.Manner.LASTING : WildFlyNode.Manner.SHORT_LIVED;
            var clock = TestClock.named("world");
            var world = start(
                    new Plan("tests", data, Ports.free(), Ports.free(), Ports.free(), Duration.ZERO, clock, manner));
            Runtime.getRuntime().addShutdownHook(new Thread(World::endShared, "end of the world"));
            return world;
        } catch (WorldException e) {
            failure = e;
            throw e;
        }
    }

    /** Starts another node on this world's Keycloak, with a database and a time of its own. */
    public WildFlyNode startNode(String name, Path archive, Postgres.Database ownDatabase) {
        return startNode(name, archive, ownDatabase, TestClock.named(name), Map.of());
    }

    /** Starts another node some of whose settings differ from this world's. */
    public WildFlyNode startNode(
            String name, Path archive, Postgres.Database ownDatabase, TestClock ownClock, Map<String, String> others) {
        return startNode(name, archive, settings(ownDatabase, ownClock, others), WildFlyNode.Manner.BESIDE);
    }

    /** Starts another node for tests that keep all that come after them waiting: it does not stand back for others. */
    public WildFlyNode startNodeInTurn(String name, Path archive, Postgres.Database ownDatabase) {
        var settings = settings(ownDatabase, TestClock.named(name), Map.of());
        return startNode(name, archive, settings, WildFlyNode.Manner.SHORT_LIVED);
    }

    private static WildFlyNode startNode(
            String name, Path archive, Map<String, String> settings, WildFlyNode.Manner manner) {
        int port = URI.create(settings.get("CIEP_PUBLIC_URL")).getPort();
        return WildFlyNode.start(name, archive, port, settings, manner);
    }

    private Map<String, String> settings(Postgres.Database of, TestClock time, Map<String, String> others) {
        var settings = settings(of, URI.create("http://localhost:" + Ports.free()), time);
        settings.putAll(others);
        return settings;
    }

    /** Starts the node in which Arquillian tests, with a database of its own; it ends with the world. */
    WildFlyNode startContainer() {
        int port = Ports.free();
        var node = WildFlyNode.startEmpty(
                "container",
                port,
                settings(postgres.platformDatabase("container"), URI.create("http://localhost:" + port), clock));
        return keep(node);
    }

    /** Lets a node run until the world ends: several tests use it. */
    public synchronized WildFlyNode keep(WildFlyNode node) {
        kept.add(node);
        return node;
    }

    private Map<String, String> settings(Postgres.Database of, URI publicUrl, TestClock time) {
        var settings = new HashMap<>(of.settings());
        settings.put("CIEP_OIDC_URL", realm.toString());
        settings.put("CIEP_OIDC_CLIENT_SECRET", Keycloak.CLIENT_SECRET);
        settings.put("CIEP_DIRECTORY_CLIENT_SECRET", Keycloak.DIRECTORY_SECRET);
        settings.put("CIEP_ACCOUNTS_CLIENT_SECRET", Keycloak.ACCOUNTS_SECRET);
        settings.put("CIEP_DATA_KEY", "ZGVtb25zdHJhdGlvbi1rZXktb25seS0zMi1ieXRlcyE=");
        settings.put("CIEP_HASH_KEY", "ZGVtb25zdHJhdGlvbi1oYXNoLW9ubHktMzItYnl0ZXM=");
        settings.put("CIEP_PUBLIC_URL", publicUrl.toString());
        settings.put("CIEP_CLOCK_OFFSET", clockOffset.toString());
        settings.put("CIEP_CLOCK_FILE", time.file().toString());
        settings.putAll(mailServer.settings());
        return settings;
    }

    /** The archive that ships. */
    public static Path archive() {
        return Layout.TARGET.resolve("ciep.ear");
    }

    /** The environment variables of {@link #platform()}. */
    Map<String, String> settings() {
        return settings(database, platform(), clock);
    }

    int managementPort() {
        return node.managementPort();
    }

    /** Where the platform answers. */
    public URI platform() {
        return node.address();
    }

    /** Whether the server behind {@link #platform()} has written this since its start. */
    public boolean hasLogged(String text) {
        return node.hasLogged(text);
    }

    /** The realm's address. */
    public URI realm() {
        return realm;
    }

    /** Lets time pass at {@link #platform()}; other nodes have a time of their own. */
    public void advance(Duration by) {
        clock.advance(by);
    }

    /** What {@link #advance} moves. */
    public TestClock clock() {
        return clock;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    /** The way of {@link #platform()} to the realm's administration. */
    public RealmGate gate() {
        return gate;
    }

    /** Where the platform's mails arrive, and those of the realm. */
    public MailServer mailServer() {
        return mailServer;
    }

    /** A page that shows these mails, for whoever follows a link in one of them. */
    public synchronized URI mailbox() {
        if (mailbox == null) {
            mailbox = MailboxPage.start(Ports.free(), mailServer);
        }
        return mailbox.address();
    }

    public Postgres postgres() {
        return postgres;
    }

    /** The database behind {@link #platform()}. */
    public Postgres.Database database() {
        return database;
    }

    /** A client in the name of a demonstration user, at this world's platform. */
    public ApiClient signIn(String username) {
        return signIn(platform(), username);
    }

    /** A client in the name of a demonstration user, at any node of this world. */
    public ApiClient signIn(URI node, String username) {
        return ApiClient.signIn(node, realm(), username, "demo-" + username);
    }

    /** Are all its parts running? */
    public boolean isAlive() {
        return keycloak.isAlive() && node.isAlive();
    }

    @Override
    public void close() {
        try {
            kept.forEach(WildFlyNode::close);
        } finally {
            try {
                keycloak.close();
                gate.close();
            } finally {
                postgres.close();
                closeMails();
            }
        }
    }

    private synchronized void closeMails() {
        if (mailbox != null) {
            mailbox.close();
        }
        mailServer.close();
    }
}
