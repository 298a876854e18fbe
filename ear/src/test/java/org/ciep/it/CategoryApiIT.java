package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, categories and zones")
class CategoryApiIT {

    private final ApiClient admin = Users.client("admin");
    private final String zone =
            "Z" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void are_read_by_everybody_who_is_signed_in() {
        var categories =
                Users.client("coordinator.acme").get("/categories").expect(200).json();

        assertThat(categories.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(category -> category.getString("category"))
                .containsExactly(
                        "DELEGATE",
                        "EXHIBITOR",
                        "FITTER",
                        "MEDIA",
                        "TECHNICIAN",
                        "SECURITY",
                        "INTERPRETER",
                        "VOLUNTEER",
                        "GUEST");
        assertThat(Users.client("gate").get("/zones").expect(200).body()).contains("\"EXPO\"");
    }

    @Test
    void change_together_with_a_record_and_for_whoever_saw_them_only() {
        added();
        var before = admin.get("/categories/VOLUNTEER").expect(200);

        var changed = admin.put("/categories/VOLUNTEER", plan(zone), before.etag())
                .expect(200)
                .json();
        var stale = admin.put("/categories/VOLUNTEER", plan("EXPO"), before.etag());
        var restored = admin.put(
                "/categories/VOLUNTEER",
                planOf(before.json()),
                admin.get("/categories/VOLUNTEER").etag());

        assertThat(changed.getJsonArray("zones").getValuesAs(JsonString::getString))
                .containsExactly(zone);
        assertThat(changed.getJsonArray("documents").getValuesAs(JsonString::getString))
                .containsExactly("PHOTOGRAPH", "INSURANCE_CERTIFICATE");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(restored.status()).isEqualTo(200);
        assertThat(AuditTrail.records("CATEGORY", "VOLUNTEER", "CATEGORY_CHANGED"))
                .isPositive();
    }

    @Test
    void name_no_zone_that_there_is_not() {
        var etag = admin.get("/categories/GUEST").expect(200).etag();

        var refused = admin.put("/categories/GUEST", plan("Z-NOWHERE"), etag).expect(422);

        assertThat(refused.body()).contains("zone-unknown", "/zones");
    }

    @Test
    void are_404_under_another_name() {
        assertThat(admin.get("/categories/EMPEROR").status()).isEqualTo(404);
        assertThat(admin.get("/zones/NOWHERE").expect(404).code()).isEqualTo("zone-not-found");
    }

    @Test
    void have_each_zone_once_also_when_many_add_it() throws Exception {
        var answers = AtOnce.send(this::add);

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(AuditTrail.records("ZONE", zone, "ZONE_ADDED")).isEqualTo(1);
    }

    @Test
    void rename_a_zone_for_whoever_saw_it_only() {
        var added = added();
        var path = "/zones/" + zone;

        var renamed = admin.put(path, named("Annex"), added.etag()).expect(200);
        var stale = admin.put(path, named("Other"), added.etag());

        assertThat(renamed.json().getJsonObject("name").getString("en")).isEqualTo("Annex");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(AuditTrail.records("ZONE", zone, "ZONE_CHANGED")).isEqualTo(1);
    }

    private Answer added() {
        return add().expect(201);
    }

    private Answer add() {
        var request = Json.createObjectBuilder(named("Zone")).add("code", zone).build();
        return admin.post("/zones", request);
    }

    private static JsonObject named(String name) {
        return Json.createObjectBuilder()
                .add(
                        "name",
                        Json.createObjectBuilder()
                                .add("zh", "区")
                                .add("en", name)
                                .add("de", name))
                .build();
    }

    private static JsonObject planOf(JsonObject category) {
        return Json.createObjectBuilder(category)
                .remove("category")
                .remove("version")
                .build();
    }

    private static JsonObject plan(String zone) {
        return Json.createObjectBuilder()
                .add("zones", Json.createArrayBuilder(List.of(zone)))
                .add("documents", Json.createArrayBuilder(List.of("INSURANCE_CERTIFICATE", "PHOTOGRAPH")))
                .add("photoRatio", "THREE_TO_FOUR")
                .add("photoBackground", "WHITE")
                .build();
    }
}
