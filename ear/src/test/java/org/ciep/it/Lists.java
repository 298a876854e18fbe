package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.SampleMembers;
import org.ciep.world.World;

/** Lists on their way into a new delegation of Guangdong, as its editor brings them. */
final class Lists {

    static final String TIDY = "delegation-guangdong-500.xlsx";
    static final String AS_SENT = "delegation-guangdong-as-sent.xlsx";

    private final ApiClient editor;
    private final String delegation;

    private Lists(ApiClient editor, int edition) {
        this.editor = editor;
        this.delegation = "/editions/" + edition + "/delegations/CN-GD";
        editor.post("/editions/" + edition + "/delegations", object("unit", "CN-GD"))
                .expect(201);
    }

    /** A delegation in an edition of its own. */
    static Lists ofNewDelegation() {
        return in(Users.client("editor.gd"), Editions.open());
    }

    static Lists in(ApiClient editor, int edition) {
        return new Lists(editor, edition);
    }

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("../ejb/src/test/resources/data", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A CSV file with invented members, one of them the head. */
    static String csv(int members) {
        var sample = new SampleMembers(members, "440100");
        var text = new StringBuilder("姓,名,性别,出生日期,证件类型,证件号码,国籍,职务类别\n");
        for (int i = 0; i < members; i++) {
            var member = sample.next("MEMBER");
            text.append(String.join(
                            ",",
                            List.of(
                                    member.getString("familyNative"),
                                    member.getString("givenNative"),
                                    member.getString("sex").equals("MALE") ? "男" : "女",
                                    member.getString("birthDate"),
                                    "居民身份证",
                                    member.getString("documentNumber"),
                                    "中国",
                                    "团员")))
                    .append('\n');
        }
        return text.toString();
    }

    Answer check(String fileName, byte[] file) {
        return editor.postList(delegation + "/imports", fileName, file);
    }

    Answer get(String importId) {
        return editor.get(address(importId));
    }

    Answer get(String importId, String language) {
        return editor.send(
                "GET",
                address(importId),
                "application/json",
                BodyPublishers.noBody(),
                Map.of("Accept-Language", language));
    }

    Answer workbook(String importId) {
        return editor.get(address(importId) + "/error-workbook");
    }

    Answer confirmNames(Answer checked) {
        var plan = object("columns", JsonArray.EMPTY_JSON_ARRAY, "names", JsonArray.EMPTY_JSON_ARRAY);
        return editor.put(
                address(id(checked)),
                Json.createObjectBuilder(plan).add("namesConfirmed", true).build(),
                checked.etag());
    }

    Answer execute(Answer checked) {
        return editor.post(address(id(checked)) + "/execution", object(), checked.etag());
    }

    Answer discard(Answer checked) {
        return editor.delete(address(id(checked)), checked.etag());
    }

    /** The result, when the job has ended. */
    JsonObject awaitEnd(String importId) {
        return awaitEnd(() -> get(importId).expect(200).json());
    }

    /** An import as it is asked for again and again, when its job has ended. */
    static JsonObject awaitEnd(Callable<JsonObject> seen) {
        return Waiting.patiently("the import has ended")
                .until(seen, list -> !list.getString("status").equals("RUNNING"));
    }

    /** How many rows were dealt with when the first of them were. */
    int awaitFirstRows(String importId) {
        return Waiting.patiently("rows are dealt with")
                .pollInterval(Duration.ofMillis(1))
                .until(
                        () -> get(importId)
                                .expect(200)
                                .json()
                                .getJsonObject("progress")
                                .getInt("done"),
                        done -> done > 0);
    }

    /** How many members the delegation has. */
    int members() {
        return editor.get(delegation + "/members?limit=1").expect(200).json().getInt("total");
    }

    /** How many files of the delegation are kept, to be imported or because they were. */
    int stored() throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var query = connection.prepareStatement(
                        "select count(*) from list_import where edition || '-' || owner_code = ?")) {
            query.setString(1, reference());
            try (var count = query.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    Answer submit() {
        return editor.post(
                delegation + "/submission", object(), editor.get(delegation).etag());
    }

    Answer addHead() {
        return editor.post(delegation + "/members", new SampleMembers(1, "440300").next("HEAD"));
    }

    String reference() {
        return editor.get(delegation).expect(200).json().getString("reference");
    }

    private String address(String importId) {
        return delegation + "/imports/" + importId;
    }

    static String id(Answer answer) {
        return answer.json().getString("id");
    }
}
