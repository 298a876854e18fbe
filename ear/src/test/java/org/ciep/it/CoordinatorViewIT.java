package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coordinators of an organisation see")
class CoordinatorViewIT {

    private static final String COORDINATOR = "coordinator.acme";
    private static final String REASON = "canary-reason-5190";

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void what_waits_for_them_until_when_and_what_happened_to_their_people() throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var returned = submittedWithoutAddress(acme);
        acme.handIn(returned, "PHOTOGRAPH", "").expect(200);
        var toCheck = tasks(home("host", acme));
        acme.decide("host", returned, acme.returnFor(returned, "position")).expect(201);
        acme.addWithoutConsent(withoutAddress(acme)).expect(201);
        var ready = acme.add(withoutAddress(acme)).expect(201).json().getString("reference");

        var home = home(COORDINATOR, acme);

        assertThat(toCheck).contains("CHECK_DOCUMENTS 1");
        assertThat(tasks(home)).containsExactly("MEND_STAFF 1", "SUBMIT_STAFF 1");
        assertThat(texts(home, "deadlines", "kind"))
                .contains("EDITION_ENDS")
                .noneMatch(kind -> kind.matches("(NOMINATION|CONFIRMATION).*"));
        assertThat(texts(home, "recent", "object")).contains(ready);
        assertThat(texts(home, "recent", "action")).contains("CASE_RETURNED");
        acme.organisationIs("SUSPENDED");
        assertThat(tasks(home(COORDINATOR, acme))).isEmpty();
    }

    @Test
    void behind_each_number_exactly_those_who_are_counted() throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var returned = submittedWithoutAddress(acme);
        var mendedByThePerson = acme.submitted();
        for (var one : List.of(returned, mendedByThePerson)) {
            acme.handIn(one, "PHOTOGRAPH", "").expect(200);
            acme.decide("host", one, acme.returnFor(one, "position")).expect(201);
        }
        acme.addWithoutConsent(withoutAddress(acme)).expect(201);
        acme.added();
        InvitedPerson.of(acme);
        var first = acme.add(withoutAddress(acme)).expect(201).json().getString("reference");
        var second = acme.add(withoutAddress(acme)).expect(201).json().getString("reference");

        var home = home(COORDINATOR, acme);

        assertThat(tasks(home)).containsExactly("MEND_STAFF 1", "SUBMIT_STAFF 2");
        assertThat(listed(acme, "toDo=MEND")).isEqualTo(List.of(returned));
        assertThat(listed(acme, "toDo=SUBMIT&sort=reference")).isEqualTo(List.of(first, second));
        assertThat(listed(acme, "toDo=SUBMIT&status=RETURNED")).isEmpty();
        Users.client(COORDINATOR).get(acme.path + "?toDo=REST").expect(400);
    }

    @Test
    void what_was_done_to_it_and_why_and_nothing_before_it_is_carried_out() throws SQLException {
        var acme = AcmeStaff.ofAccredited();
        var path = "/organisations/" + acme.edition + "-P-0001";
        var matter = orderSuspension(path);

        var pending =
                List.of(seen(COORDINATOR, path), seen(COORDINATOR, path + "/history"), homeAnswer(COORDINATOR, acme));
        var officials = seen("ministry", path + "/history");
        for (var official : List.of("security", "ministry")) {
            AppliedOrganisation.decideCase(official, matter, object("outcome", "APPROVE"))
                    .expect(201);
        }
        var suspended = seen(COORDINATOR, path).json().getJsonObject("standing");
        var history = seen(COORDINATOR, path + "/history").body();

        assertThat(pending).extracting(Answer::body).allSatisfy(body -> assertThat(body)
                .doesNotContain(REASON, "STANDING_ORDERED", matter));
        assertThat(pending.get(0).json()).doesNotContainKeys("order", "standing");
        assertThat(officials.body()).contains(REASON, "STANDING_ORDERED", matter);
        assertThat(suspended.getString("change")).isEqualTo("SUSPEND");
        assertThat(suspended.getJsonObject("reason").getString("text")).isEqualTo(REASON);
        assertThat(suspended).containsKey("since");
        assertThat(history).contains("ORGANISATION_SUSPENDED").doesNotContain(matter);
        assertThat(texts(home(COORDINATOR, acme), "recent", "action")).contains("ORGANISATION_SUSPENDED");
    }

    /** The reference of the case of it. */
    private static String orderSuspension(String path) {
        var host = Users.client("host");
        host.post(
                        path + "/standing-orders",
                        object("change", "SUSPEND", "reason", object("code", "OTHER", "text", REASON)),
                        host.get(path).etag())
                .expect(201);
        return seen("ministry", path).json().getJsonObject("order").getString("caseReference");
    }

    private static String submittedWithoutAddress(AcmeStaff acme) {
        var reference = acme.add(withoutAddress(acme)).expect(201).json().getString("reference");
        acme.submit(reference).expect(200);
        return reference;
    }

    /** Whom no link waits for. */
    private static JsonObject withoutAddress(AcmeStaff acme) {
        return Json.createObjectBuilder(acme.person()).remove("email").build();
    }

    /** The references in a list of staff, which are all that it counts. */
    private static List<String> listed(AcmeStaff acme, String filter) {
        var page = seen(COORDINATOR, acme.path + "?" + filter).json();
        var references = page.getJsonArray("items").getValuesAs((JsonObject one) -> one.getString("reference"));
        assertThat(page.getInt("total")).isEqualTo(references.size());
        return references;
    }

    private static Answer seen(String username, String path) {
        return Users.client(username).get(path).expect(200);
    }

    private static Answer homeAnswer(String username, AcmeStaff acme) {
        return seen(username, "/home?edition=" + acme.edition);
    }

    private static JsonObject home(String username, AcmeStaff acme) {
        return homeAnswer(username, acme).json();
    }

    private static List<String> tasks(JsonObject home) {
        return home.getJsonObject("waiting")
                .getJsonArray("items")
                .getValuesAs((JsonObject task) -> task.getString("kind") + " " + task.getInt("count", 0));
    }

    private static List<String> texts(JsonObject home, String list, String name) {
        return home.getJsonArray(list).getValuesAs((JsonObject one) -> one.getString(name));
    }
}
