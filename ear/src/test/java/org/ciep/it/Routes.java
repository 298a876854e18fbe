package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;

/** The versions of a kind's route, as an administrator designs them. */
final class Routes {

    private final ApiClient admin;
    private final String path;

    Routes(String kind) {
        this(kind, Users.client("admin"));
    }

    Routes(String kind, ApiClient admin) {
        this.admin = admin;
        this.path = "/routes/" + kind + "/versions";
    }

    String path(int number) {
        return path + "/" + number;
    }

    JsonArray versions() {
        return admin.get(path).expect(200).json().getJsonArray("items");
    }

    int inForce() {
        return versions().getValuesAs(JsonObject.class).stream()
                .filter(version -> version.getBoolean("inForce"))
                .findFirst()
                .orElseThrow()
                .getInt("number");
    }

    /** The one version that is not published; begun with the built-in stages if there is none. */
    int draft() {
        var newest = versions().getJsonObject(0);
        return newest.getString("state").equals("PUBLISHED")
                ? draftFrom(1).expect(201).json().getJsonObject("summary").getInt("number")
                : newest.getInt("number");
    }

    Answer draftFrom(int number) {
        return admin.post(path, object("from", number));
    }

    Answer get(int number) {
        return admin.get(path(number)).expect(200);
    }

    Answer change(int number, JsonArray stages) {
        return admin.put(path(number), object("stages", stages), get(number).etag());
    }

    Answer check(int number) {
        return admin.post(path(number) + "/check", object(), get(number).etag());
    }

    Answer publish(int number) {
        return admin.post(path(number) + "/publication", object(), get(number).etag());
    }

    /** What new cases begin with from now on. */
    int publishStages(JsonArray stages) {
        int number = draft();
        change(number, stages).expect(200);
        check(number).expect(200);
        publish(number).expect(200);
        return number;
    }

    JsonArray builtIn() {
        return get(1).json().getJsonArray("stages");
    }

    /** The built-in stages with another value in one of them. */
    JsonArray builtInWith(int stage, String name, Object value) {
        return with(builtIn(), stage, name, value);
    }

    /** The built-in stages with one more before the last, for cases of these kinds of unit only; for all without any. */
    JsonArray builtInBeforeLast(String role, String scope, String... unitKinds) {
        var stages = builtIn();
        var last = stages.getJsonObject(stages.size() - 1);
        var added = Json.createObjectBuilder(last)
                .add("role", role)
                .add("scope", scope)
                .add("condition", condition(false, unitKinds))
                .add("name", object("zh", role, "en", role, "de", role))
                .build();
        return Json.createArrayBuilder(stages).add(stages.size() - 1, added).build();
    }

    static JsonObject condition(boolean late, String... unitKinds) {
        return Json.createObjectBuilder()
                .add("unitKinds", Json.createArrayBuilder(List.of(unitKinds)))
                .add("categories", JsonArray.EMPTY_JSON_ARRAY)
                .add("overflow", false)
                .add("late", late)
                .build();
    }

    static JsonArray with(JsonArray stages, int stage, String name, Object value) {
        var changed = Json.createObjectBuilder(stages.getJsonObject(stage));
        changed.remove(name);
        object(name, value).forEach(changed::add);
        return Json.createArrayBuilder(stages).set(stage, changed).build();
    }
}
