package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ciep.world.World;

/** Editions of the tests' own, so that no test meets another's delegations. */
final class Editions {

    /** The scenarios in the browser have numbers of three digits below. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(600);

    private Editions() {}

    /** The number of a new edition whose nomination window is open. */
    static int open() {
        var now = Users.now();
        return with(now.minus(1, ChronoUnit.DAYS), now.plus(30, ChronoUnit.DAYS));
    }

    /** The number of a new edition with this nomination window. */
    static int with(Instant opensAt, Instant closesAt) {
        int number = NUMBERS.incrementAndGet();
        Users.client("admin").post("/editions", plan(number, opensAt, closesAt)).expect(201);
        return number;
    }

    /** Lets its last day be over. */
    static void end(int number) throws SQLException {
        endDaysAgo(number, 2);
    }

    /** Lets it have had a single day, so many days ago. */
    static void endDaysAgo(int number, int days) throws SQLException {
        var past = LocalDate.ofInstant(Users.now(), ZoneOffset.UTC).minusDays(days);
        try (var connection = World.shared().database().asOwner();
                var update = connection.prepareStatement(
                        "update ciep.edition set starts_on = ?, ends_on = ? where number = ?")) {
            update.setObject(1, past);
            update.setObject(2, past);
            update.setInt(3, number);
            update.executeUpdate();
        }
    }

    static JsonObject plan(int number, Instant opensAt, Instant closesAt) {
        return Json.createObjectBuilder(object(
                        "number",
                        number,
                        "name",
                        texts("测试届", "Test edition", "Testausgabe"),
                        "city",
                        texts("深圳", "Shenzhen", "Shenzhen"),
                        "mode",
                        "HYBRID",
                        "timeZone",
                        "Asia/Shanghai",
                        "startsOn",
                        day(closesAt, 10),
                        "endsOn",
                        day(closesAt, 11)))
                .add("windows", windows(opensAt, closesAt))
                .build();
    }

    /** The event comes after the window: what is withdrawn is withdrawn before it. */
    private static LocalDate day(Instant closesAt, int later) {
        return LocalDate.ofInstant(closesAt, ZoneOffset.UTC).plusDays(later);
    }

    private static JsonArray windows(Instant opensAt, Instant closesAt) {
        return Json.createArrayBuilder()
                .add(object("kind", "NOMINATION", "opensAt", opensAt, "closesAt", closesAt))
                .build();
    }

    private static JsonObject texts(String zh, String en, String de) {
        return object("zh", zh, "en", en, "de", de);
    }
}
