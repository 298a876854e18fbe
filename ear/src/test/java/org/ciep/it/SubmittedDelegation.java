package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.ciep.world.SampleMembers;

/** A delegation of Guangdong in an edition of its own, submitted, with a member, a dry run and a case to point at, and an organisation. */
final class SubmittedDelegation {

    private SubmittedDelegation() {}

    static ContractCalls ofGuangdong() throws SQLException {
        var calls = new ContractCalls();
        var edition = Editions.open();
        calls.value("edition", String.valueOf(edition));
        calls.value("unit", "CN-GD");
        calls.value("revision", "1");
        pointElsewhere(calls);
        var editor = Users.client("editor.gd");
        var path = "/editions/" + edition + "/delegations/CN-GD";
        editor.post("/editions/" + edition + "/delegations", object("unit", "CN-GD"))
                .expect(201);
        var member = editor.post(path + "/members", new SampleMembers(edition, "440000").next("HEAD"))
                .expect(201);
        calls.value("member", member.json().getString("id"));
        calls.etag("member", member.etag());
        var list = "姓,名,证件类型,证件号码\n王,伟,护照,E12345678\n".getBytes(StandardCharsets.UTF_8);
        var imported = editor.postList(path + "/imports", "list.csv", list).expect(201);
        calls.value("import", imported.json().getString("id"));
        calls.etag("import", imported.etag());
        var submitted = editor.post(
                        path + "/submission", object(), editor.get(path).etag())
                .expect(200);
        calls.value("case", submitted.json().getString("caseReference"));
        calls.value("notification", newestOf("approver.gd"));
        calls.etag("delegation", submitted.etag());
        calls.etag("edition", editor.get("/editions/" + edition).etag());
        calls.pointAt(AcmeStaff.ofAccreditedIn(edition));
        return calls;
    }

    /** What belongs neither to the delegation nor to the organisation. */
    private static void pointElsewhere(ContractCalls calls) {
        calls.value("document", UUID.randomUUID().toString());
        calls.value("purpose", "LICENCE");
        calls.value("consentPurpose", "PHOTOGRAPH");
        calls.value("year", "2098");
        calls.value("day", "2098-05-01");
        calls.etag("calendar", "\"0\"");
        calls.value("order", UUID.randomUUID().toString());
        calls.value("category", "GUEST");
        calls.value("zone", "HALL");
        calls.etag("application", "\"99\"");
        calls.etag("category", "\"99\"");
        calls.value("bulk", UUID.randomUUID().toString());
        calls.etag("preferences", "\"0\"");
        calls.value("kind", "CASE_WAITS");
        calls.value("language", "en");
        calls.value("occasion", "REJECTION");
        calls.etag("template", "\"99\"");
        calls.value("caseKind", "DELEGATION");
        calls.value("routeVersion", "1");
        calls.etag("route", "\"99\"");
        calls.etag("quota", "\"0\"");
        Users.client("admin").post("/officials/readings", object()).expect(200); // who is told of the submission
        calls.value("deputy", UUID.randomUUID().toString());
        calls.etag("deputy", "\"0\"");
    }

    private static String newestOf(String username) {
        var told =
                Users.client(username).get("/notifications?limit=1").expect(200).json();
        return told.getJsonArray("items").getJsonObject(0).getString("id");
    }
}
