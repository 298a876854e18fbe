package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, an edition")
class EditionApiIT {

    /** Away from the numbers that other tests use. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(7000);

    private final ApiClient admin = Users.client("admin");
    private final int number = NUMBERS.incrementAndGet();

    @Test
    void is_created_once_by_a_request_that_is_sent_twice() {
        var key = key();

        var first = admin.post("/editions", plan(), key);
        var second = admin.post("/editions", plan(), key);

        assertThat(List.of(first.status(), second.status())).containsExactly(201, 201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(records("EDITION_CREATED")).isEqualTo(1);
    }

    @Test
    void is_created_once_by_a_request_that_is_sent_many_times_at_once() throws Exception {
        var key = key();

        var answers = AtOnce.send(() -> admin.post("/editions", plan(), key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
        assertThat(records("EDITION_CREATED")).isEqualTo(1);
    }

    @Test
    void is_created_once_by_different_requests_at_once() throws Exception {
        var answers = AtOnce.send(() -> admin.post("/editions", plan(), key()));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(records("EDITION_CREATED")).isEqualTo(1);
    }

    @Test
    void is_not_created_under_the_key_of_another_request() {
        var key = key();
        admin.post("/editions", plan(), key).expect(201);
        var other = Json.createObjectBuilder(plan()).add("mode", "ONLINE").build();

        var refused = admin.post("/editions", other, key).expect(422);

        assertThat(refused.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void is_created_under_a_key_whose_first_request_was_refused() {
        var key = key();
        var backwards =
                Json.createObjectBuilder(plan()).add("endsOn", "2000-01-01").build();

        admin.post("/editions", backwards, key).expect(422);

        admin.post("/editions", plan(), key).expect(201);
    }

    @Test
    void is_changed_by_whoever_saw_its_present_plan_only() {
        admin.post("/editions", plan(), key()).expect(201);
        var path = "/editions/" + number;
        var change = changed("ONLINE");

        var done = admin.put(path, change, "\"0\"").expect(200);
        var stale = admin.put(path, changed("ON_SITE"), "\"0\"");

        assertThat(done.etag()).isEqualTo("\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(admin.get(path).expect(200).json().getString("mode")).isEqualTo("ONLINE");
        assertThat(records("EDITION_CHANGED")).isEqualTo(1);
    }

    @Test
    void is_changed_once_by_two_who_saw_the_same_plan() throws Exception {
        admin.post("/editions", plan(), key()).expect(201);

        var answers = AtOnce.send(() -> admin.put("/editions/" + number, changed("ONLINE"), "\"0\""));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(records("EDITION_CHANGED")).isEqualTo(1);
    }

    private JsonObject plan() {
        var now = Users.now().truncatedTo(ChronoUnit.DAYS);
        return Editions.plan(number, now, now.plus(30, ChronoUnit.DAYS));
    }

    private JsonObject changed(String mode) {
        return Json.createObjectBuilder(plan())
                .remove("number")
                .add("mode", mode)
                .build();
    }

    private int records(String action) {
        return AuditTrail.records("EDITION", String.valueOf(number), action);
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
