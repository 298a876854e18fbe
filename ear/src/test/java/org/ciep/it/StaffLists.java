package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;

/** Lists of staff on their way from a file, as the coordinator of the organisation brings them. */
final class StaffLists {

    private final AcmeStaff staff;
    private final String path;

    StaffLists(AcmeStaff staff) {
        this.staff = staff;
        this.path = "/editions/" + staff.edition + "/staff-imports";
    }

    /** A CSV file with these persons, each as it would be typed. */
    static String csv(JsonObject... persons) {
        var text = new StringBuilder("类别,姓,名,证件类型,证件号码,国籍,邮箱\n");
        for (var person : persons) {
            text.append(row(person, "参展人员", person.getString("documentNumber"), ""));
        }
        return text.toString();
    }

    static String row(JsonObject person, String category, String number, String email) {
        return String.join(
                        ",",
                        List.of(
                                category,
                                person.getString("familyNative"),
                                person.getString("givenNative"),
                                "居民身份证",
                                number,
                                "中国",
                                email))
                + "\n";
    }

    Answer check(String list) {
        return check("list.csv", list.getBytes(StandardCharsets.UTF_8));
    }

    Answer check(String fileName, byte[] file) {
        return coordinator().postList(path, fileName, file);
    }

    /** Under a key that the caller chose. */
    Answer check(String fileName, String list, String key) {
        var headers = new HashMap<>(ApiClient.named(fileName));
        headers.put("Idempotency-Key", key);
        var body = BodyPublishers.ofString(list);
        return coordinator().send("POST", path, "application/octet-stream", body, headers);
    }

    Answer execute(Answer checked) {
        return coordinator()
                .send(
                        "POST",
                        address(checked) + "/execution",
                        "application/json",
                        BodyPublishers.ofString(object().toString()),
                        Map.of(
                                "If-Match",
                                checked.etag(),
                                "Idempotency-Key",
                                UUID.randomUUID().toString(),
                                "Accept-Language",
                                "de"));
    }

    /** The result, when the job has ended. */
    JsonObject awaitEnd(Answer checked) {
        return Lists.awaitEnd(
                () -> coordinator().get(address(checked)).expect(200).json());
    }

    String address(Answer checked) {
        return path + "/" + Lists.id(checked);
    }

    private ApiClient coordinator() {
        return staff.coordinator();
    }
}
