package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.List;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, an organisation's quota")
class OrganisationQuotaApiIT {

    private AcmeStaff acme;
    private String table;

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
        table = "/editions/" + acme.edition + "/organisation-quotas";
    }

    /** The way of the console: admitted with two booths by host and ministry, then set. */
    @Test
    void is_the_base_that_is_set_and_what_its_booths_give_it() {
        var organisation = AppliedOrganisation.accredited();
        var code = organisation.seenBy("auditor").getString("organisation");
        var path = "/editions/" + organisation.edition + "/organisation-quotas/" + code + "/EXHIBITOR";

        var computed = get("host", path);
        var set = put("host", path, base(4), computed.etag()).expect(200);
        var unset = put("ministry", path, noBase(), set.etag()).expect(200);

        assertThat(numbers(computed)).containsExactly(6, 0);
        assertThat(numbers(set)).containsExactly(10, 4);
        assertThat(set.json().getJsonObject("quota").getJsonObject("explanation"))
                .isEqualTo(object("base", 4, "each", 3, "units", 2, "basis", "BOOTHS", "places", 10));
        assertThat(numbers(unset)).as("what the booths give stays").containsExactly(6, 0);
        assertThat(kinds(path)).containsExactly("SET", "SET", "COMPUTED");
        assertThat(AuditTrail.records("QUOTA", organisation.reference() + "/EXHIBITOR", "ORGANISATION_QUOTA_SET"))
                .isEqualTo(2);
        assertThat(get("auditor", "/organisations/" + organisation.reference() + "/history")
                        .body())
                .contains("ORGANISATION_QUOTA_SET");
    }

    @Test
    void is_no_limit_where_nothing_is_set_or_given_and_can_be_so_again() {
        var path = path("MEDIA");

        var before = get("ministry", path);
        var set = put("ministry", path, base(3), before.etag()).expect(200);
        var unset = put("ministry", path, noBase(), set.etag()).expect(200);

        assertThat(before.json().getJsonObject("quota").get("places")).isEqualTo(JsonValue.NULL);
        assertThat(numbers(set)).containsExactly(3, 3);
        assertThat(unset.json().getJsonObject("quota").get("places")).isEqualTo(JsonValue.NULL);
        assertThat(AuditTrail.records("QUOTA", acme.edition + "-P-0001/MEDIA", "ORGANISATION_QUOTA_UNSET"))
                .isEqualTo(1);
    }

    @Test
    void is_not_lowered_below_its_use_and_says_who_is_in_the_way() {
        var path = path("EXHIBITOR");
        var first = acme.submitted();
        var granted = acme.vetted();
        acme.record(granted, object("outcome", "POSITIVE")).expect(201);

        var refused = put("ministry", path, base(1), get("ministry", path).etag());

        assertThat(refused.expect(409).code()).isEqualTo("quota-in-use");
        assertThat(refused.json().getJsonObject("params").getString("over")).isEqualTo("1");
        assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
                .extracting(
                        violation -> violation.getString("code"),
                        violation -> violation.getJsonObject("params").getString("subject"))
                .containsExactly(tuple("quota-reserved", first), tuple("quota-booked", granted));
        put("ministry", path, base(2), get("ministry", path).etag()).expect(200);
        assertThat(acme.submit(acme.added()).expect(409).code()).isEqualTo("quota-category-full");
        assertThat(get("host", path).json().getJsonArray("holdings")).hasSize(2);
    }

    @Test
    void is_changed_by_whoever_saw_its_present_number_only() {
        var path = path("FITTER");
        var etag = get("ministry", path).etag();

        put("ministry", path, base(5), etag).expect(200);

        assertThat(put("host", path, base(6), etag).status()).isEqualTo(412);
        assertThat(put("host", path, base(-1), etag).status()).isEqualTo(422);
        assertThat(get("host", path).json().getJsonObject("quota").getInt("places"))
                .isEqualTo(5);
    }

    @Test
    void stands_in_the_table_of_its_category() throws SQLException {
        var path = path("EXHIBITOR");
        put("ministry", path, base(7), get("ministry", path).etag()).expect(200);

        assertThat(codes("category=EXHIBITOR&state=FREE")).containsExactly("ACME");
        assertThat(codes("category=MEDIA&state=FREE")).isEmpty();
        assertThat(codes("category=MEDIA&q=acm&sort=-places"))
                .as("without a number")
                .containsExactly("ACME");
        assertThat(codes("q=shenzhen")).isEmpty();
        assertThat(Users.client("ministry").get(table + "?category=NONE").status())
                .isEqualTo(400);
        assertThat(Users.client("ministry").get(table + "/NOBODY/MEDIA").status())
                .isEqualTo(404);
        assertThat(Users.client("ministry").get(table + "/ACME/NONE").status()).isEqualTo(404);
        acme.organisationIs("SUSPENDED");
        assertThat(codes("category=EXHIBITOR")).containsExactly("ACME");
        acme.organisationIs("SUBMITTED");
        assertThat(codes("category=EXHIBITOR")).as("not admitted yet").isEmpty();
    }

    private String path(String category) {
        return table + "/ACME/" + category;
    }

    private List<String> codes(String query) {
        return get("auditor", table + "?" + query).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("organisation"))
                .toList();
    }

    private static Answer get(String official, String path) {
        return Users.client(official).get(path).expect(200);
    }

    private static Answer put(String official, String path, JsonObject body, String etag) {
        return Users.client(official).put(path, body, etag);
    }

    private static JsonObject base(int base) {
        return object("base", base);
    }

    private static JsonObject noBase() {
        return Json.createObjectBuilder().addNull("base").build();
    }

    /** The places, and the base in them. */
    private static List<Integer> numbers(Answer answer) {
        var quota = answer.json().getJsonObject("quota");
        return List.of(quota.getInt("places"), quota.getInt("base"));
    }

    private static List<String> kinds(String path) {
        return get("auditor", path + "/entries").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString("kind"))
                .toList();
    }
}
