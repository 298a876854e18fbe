package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ciep.world.SampleMembers;

/** A delegation of Guangdong in an edition of its own, submitted, with a member, a dry run and a case to point at. */
final class SubmittedDelegation {

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> etags = new HashMap<>();

    private SubmittedDelegation() {}

    static SubmittedDelegation ofGuangdong() {
        var subject = new SubmittedDelegation();
        var edition = Editions.open();
        subject.values.put("edition", String.valueOf(edition));
        subject.values.put("unit", "CN-GD");
        subject.values.put("revision", "1");
        subject.pointElsewhere();
        var editor = Users.client("editor.gd");
        var path = "/editions/" + edition + "/delegations/CN-GD";
        editor.post("/editions/" + edition + "/delegations", object("unit", "CN-GD"))
                .expect(201);
        var member = editor.post(path + "/members", new SampleMembers(edition, "440000").next("HEAD"))
                .expect(201);
        subject.values.put("member", member.json().getString("id"));
        subject.etags.put("member", member.etag());
        var list = "姓,名,证件类型,证件号码\n王,伟,护照,E12345678\n".getBytes(StandardCharsets.UTF_8);
        var imported =
                editor.postBytes(path + "/imports?fileName=list.csv", list).expect(201);
        subject.values.put("import", imported.json().getString("id"));
        subject.etags.put("import", imported.etag());
        var submitted = editor.post(
                        path + "/submission", object(), editor.get(path).etag())
                .expect(200);
        subject.values.put("case", submitted.json().getString("caseReference"));
        subject.values.put("notification", newestOf("approver.gd"));
        subject.pointAt(AppliedOrganisation.submittedIn(edition));
        subject.etags.put("delegation", submitted.etag());
        subject.etags.put("edition", editor.get("/editions/" + edition).etag());
        return subject;
    }

    private void pointAt(AppliedOrganisation organisation) {
        values.put("organisation", organisation.reference());
        values.put("holder", organisation.seenBy("auditor").getString("organisation"));
        etags.put("organisation", organisation.etag());
        etags.put("application", organisation.etag());
    }

    /** What does not belong to the delegation. */
    private void pointElsewhere() {
        values.put("document", UUID.randomUUID().toString());
        values.put("purpose", "LICENCE");
        values.put("year", "2098");
        values.put("day", "2098-05-01");
        etags.put("calendar", "\"0\"");
        values.put("order", UUID.randomUUID().toString());
        values.put("category", "GUEST");
        values.put("zone", "HALL");
        values.put("staff", "9999-T-0001");
        etags.put("staff", "\"99\"");
        etags.put("category", "\"99\"");
        values.put("bulk", UUID.randomUUID().toString());
        etags.put("preferences", "\"0\"");
        values.put("kind", "CASE_WAITS");
        values.put("language", "en");
        values.put("occasion", "REJECTION");
        etags.put("template", "\"99\"");
        values.put("caseKind", "DELEGATION");
        values.put("routeVersion", "1");
        etags.put("route", "\"99\"");
        etags.put("quota", "\"0\"");
        Users.client("admin").post("/officials/readings", object()).expect(200); // who is told of the submission
        values.put("deputy", UUID.randomUUID().toString());
        etags.put("deputy", "\"0\"");
    }

    private static String newestOf(String username) {
        var told =
                Users.client(username).get("/notifications?limit=1").expect(200).json();
        return told.getJsonArray("items").getJsonObject(0).getString("id");
    }

    /** The text with every {name} of this delegation filled in. */
    String fill(String text) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    String etag(String object) {
        return Objects.requireNonNull(etags.get(object), () -> "No version is known of " + object);
    }
}
