package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ciep.it.FourEyesModel.Seat;
import org.ciep.world.ApiClient;
import org.ciep.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Eight people of two units and the ministry, as a walk meets them: many hold two roles, so that every rule has somebody whom it
 * keeps from deciding. Accounts of their own, without an address for mail: what becomes of them disturbs no other test.
 */
final class FourEyesPeople {

    private static final String EDITOR = "delegation-editor";
    private static final String UNIT = "unit-approver";
    private static final String MINISTRY = "ministry-approver";
    private static final String HOST = "host-reviewer";
    private static final Set<String> EVERYWHERE = Set.of(MINISTRY, HOST);

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);

    final List<String> units;
    private final URI node;
    private final FourEyesModel model;
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final Map<String, SignedIn> clients = new ConcurrentHashMap<>();
    private final Map<String, Instant> rolesTaken = new HashMap<>();
    private Duration ahead = Duration.ZERO;

    private record SignedIn(ApiClient client, long since) {}

    FourEyesPeople(URI node, FourEyesModel model, String group, List<String> units) {
        this.node = node;
        this.model = model;
        this.units = units;
        var first = units.get(0);
        seat(group + ".editor", first, EDITOR);
        seat(group + ".both", first, EDITOR, UNIT);
        seat(group + ".approver", first, UNIT);
        seat(group + ".two", first, UNIT, MINISTRY);
        seat(group + ".high", first, EDITOR, MINISTRY);
        seat(group + ".ministry", null, MINISTRY);
        seat(group + ".other", units.get(1), EDITOR, UNIT);
        seat(group + ".host", units.get(1), UNIT, HOST);
    }

    private void seat(String username, @Nullable String unit, String... roles) {
        var seat = new Seat(username, new TreeSet<>(Set.of(roles)), unit);
        seats.put(username, seat);
        model.seat(seat);
    }

    List<String> names() {
        return List.copyOf(seats.keySet());
    }

    /** Those who hold the role now; an editor's and an approver's unit counts, not the ministry's or the host city's. */
    List<String> holders(String role, String unit) {
        return seats.values().stream()
                .filter(seat -> holds(seat.username(), role) && (EVERYWHERE.contains(role) || unit.equals(seat.unit())))
                .map(Seat::username)
                .toList();
    }

    List<String> editors(String unit) {
        return holders(EDITOR, unit);
    }

    private boolean holds(String username, String role) {
        return seat(username).roles().contains(role) && !rolesTaken.containsKey(username + " " + role);
    }

    boolean decides(String username) {
        return holds(username, UNIT) || holds(username, MINISTRY) || holds(username, HOST);
    }

    /** Whether a case of the unit is there for this person, to which the host city may have a say: else it is as if there were none. */
    boolean sees(String username, String unit, boolean concernsHost) {
        return holds(username, MINISTRY)
                || unit.equals(seat(username).unit())
                || (concernsHost && holds(username, HOST));
    }

    /** Whether this person never edits anything. */
    boolean isOnlyDeciding(String username) {
        return !seat(username).roles().contains(EDITOR);
    }

    Seat seat(String username) {
        return Objects.requireNonNull(seats.get(username));
    }

    ApiClient client(String username) {
        return clients.compute(username, (name, known) -> known != null && isFresh(known) ? known : signIn(name, known))
                .client();
    }

    private static boolean isFresh(SignedIn known) {
        return System.nanoTime() - known.since() < RENEWED_AFTER.toNanos();
    }

    /** Anew, or with a new token for whoever has one: a password costs the realm more than a walk. */
    private SignedIn signIn(String username, @Nullable SignedIn known) {
        var world = World.shared();
        var client =
                known == null ? world.signIn(node, username) : known.client().renewed(world.realm());
        return new SignedIn(client, System.nanoTime());
    }

    /** Opens an edition whose nomination window is open now. */
    void openEdition(int number) {
        var now = now();
        var plan = Editions.plan(number, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)));
        client("admin").post("/editions", plan).expect(201);
    }

    Instant now() {
        var now = Instant.parse(
                client("auditor").get("/session").expect(200).json().getString("now"));
        ahead = Duration.between(Instant.now(), now);
        return now;
    }

    /** About {@link #now}, without a question: by how much the platform is ahead of this machine was seen a moment ago. */
    Instant aboutNow() {
        return Instant.now().plus(ahead);
    }

    /** The accounts, for the realm. */
    JsonArrayBuilder accounts() {
        var accounts = Json.createArrayBuilder();
        seats.values().forEach(seat -> accounts.add(account(seat)));
        return accounts;
    }

    private static JsonObject account(Seat seat) {
        var account = Json.createObjectBuilder()
                .add("username", seat.username())
                .add("enabled", true)
                .add("firstName", "Four")
                .add("lastName", seat.username())
                .add("realmRoles", Json.createArrayBuilder(seat.roles()))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(object(
                                        "type", "password", "value", "demo-" + seat.username(), "temporary", false)));
        var unit = seat.unit();
        if (unit != null) {
            account.add(
                    "attributes",
                    Json.createObjectBuilder()
                            .add("unit", Json.createArrayBuilder().add(unit)));
        }
        return account.build();
    }

    /** The realm takes a role away, if it is there; from now on the token and the directory say so. How many were taken: one or none. */
    int take(String username, String role) {
        if (!holds(username, role)) {
            return 0;
        }
        World.shared().keycloak().administration().takeRole(username, role);
        know(username, role, false);
        rolesTaken.put(username + " " + role, now());
        return 1;
    }

    /** Everybody has every role of the seat again. */
    void giveBack() {
        rolesTaken.forEach((taken, since) -> {
            var parts = taken.split(" ", 2);
            model.absent(parts[0], parts[1], since, now());
            World.shared().keycloak().administration().giveRole(parts[0], parts[1]);
            know(parts[0], parts[1], true);
        });
        rolesTaken.clear();
    }

    /**
     * From a new token the directory learns of its account with the first request, but not of what it was told in the same second: then
     * it is read, by one group at a time.
     */
    private void know(String username, String role, boolean held) {
        clients.compute(username, this::signIn);
        client(username).get("/session");
        if (isKnownToHold(username, role) != held) {
            synchronized (model) {
                client("admin").post("/officials/readings", object()).expect(200);
            }
        }
    }

    private boolean isKnownToHold(String username, String role) {
        var holders = client("admin")
                .get("/officials?limit=200&role=" + role)
                .expect(200)
                .json();
        return holders.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(official -> official.getString("username").equals(username));
    }

    /** They are gone from the realm and from the directory of the shared platform, as if they had never been there. */
    static void leave(Collection<FourEyesPeople> groups) {
        var realm = World.shared().keycloak().administration();
        for (var people : groups) {
            people.giveBack();
            people.endDeputies();
            people.names().forEach(realm::disable);
        }
        Deputies.known();
    }

    /** Nobody acts for anybody any more. */
    void endDeputies() {
        var admin = client("admin");
        for (var state : List.of("RUNNING", "PLANNED")) {
            for (var deputy : deputies(admin, state)) {
                admin.post("/deputies/" + deputy.getString("id") + "/end", object(), etag(deputy));
            }
        }
    }

    /** This group's deputies in a state. */
    List<JsonObject> deputies(ApiClient admin, String state) {
        return admin
                .get("/deputies?limit=200&state=" + state)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(deputy -> seats.containsKey(deputy.getString("represented")))
                .collect(Collectors.toList());
    }

    static String etag(JsonObject deputy) {
        return "\"" + deputy.getInt("version") + "\"";
    }
}
