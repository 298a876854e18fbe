package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a partner organisation")
class PartnerApiIT {

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void is_found_in_any_script_and_listed_by_state_and_kind_only_once_it_is_submitted() {
        var draft = AppliedOrganisation.opened();
        var organisation = AppliedOrganisation.submitted();

        assertThat(listed("host", draft.edition, "")).isEmpty();
        assertThat(listed("host", organisation.edition, "q=%E6%B5%8B%E8%AF%95"))
                .containsExactly(organisation.reference());
        assertThat(listed("ministry", organisation.edition, "q=shenzhen%20test&status=SUBMITTED&kind=COMPANY"))
                .containsExactly(organisation.reference());
        assertThat(listed("auditor", organisation.edition, "q=91350100m000100y43&sort=-name"))
                .containsExactly(organisation.reference());
        assertThat(listed("auditor", organisation.edition, "status=ACCREDITED")).isEmpty();
        assertThat(Users.client("auditor")
                        .get("/organisations/" + draft.reference())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void pages_through_every_order_without_a_gap() throws SQLException {
        var edition = Editions.open();
        insert(edition, 7);

        for (var sort : new String[] {"reference", "-reference", "name", "status", "-changed"}) {
            var first = page(edition, "sort=" + sort + "&limit=4");
            var second = page(edition, "sort=" + sort + "&limit=4&after=" + first.getString("next"));
            assertThat(first.getInt("total")).isEqualTo(7);
            assertThat(references(first)).hasSize(4).doesNotContainAnyElementsOf(references(second));
            assertThat(references(second)).hasSize(3);
        }
    }

    @Test
    void exists_for_its_own_coordinator_and_for_no_other() throws SQLException {
        var own = AppliedOrganisation.submitted();
        var other = AppliedOrganisation.submitted();
        belongsToCoordinator(own);
        var coordinator = Users.client("coordinator.acme");

        assertThat(coordinator.get("/organisations/" + own.reference()).status())
                .isEqualTo(200);
        assertThat(coordinator.get("/organisations/" + other.reference()).status())
                .isEqualTo(404);
        assertThat(coordinator
                        .get("/organisations/" + other.reference() + "/history")
                        .status())
                .isEqualTo(404);
        assertThat(listed("coordinator.acme", other.edition, "")).isEmpty();
    }

    @Test
    void is_suspended_by_other_eyes_than_those_who_ordered_it_and_reinstated_in_the_same_way() {
        var organisation = AppliedOrganisation.accredited();

        var ordered = order("ministry", organisation, "SUSPEND").expect(201).json();
        var matter = ordered.getJsonObject("order").getString("caseReference");
        var twice = order("host", organisation, "REVOKE");
        AppliedOrganisation.decideCase("security", matter, object("outcome", "APPROVE"))
                .expect(201);
        var own = AppliedOrganisation.decideCase("ministry", matter, object("outcome", "APPROVE"));
        var before = organisation.seenBy("auditor").getString("status");
        AppliedOrganisation.decideCase("ministry2", matter, object("outcome", "APPROVE"))
                .expect(201);
        var reinstating = order("host", organisation, "REINSTATE").expect(201).json();
        var suspended = organisation.seenBy("auditor").getString("status");
        var back = organisation.seenBy("ministry").getJsonObject("order").getString("caseReference");
        AppliedOrganisation.decideCase("security", back, object("outcome", "APPROVE"))
                .expect(201);
        AppliedOrganisation.decideCase("ministry", back, object("outcome", "APPROVE"))
                .expect(201);

        assertThat(ordered.getJsonObject("consequences").getInt("booths")).isEqualTo(2);
        assertThat(twice.code()).isEqualTo("standing-order-pending");
        assertThat(reinstating.getJsonObject("order").containsKey("caseReference"))
                .as("a case that the host city does not decide, and cannot open")
                .isFalse();
        assertThat(own.code()).isEqualTo("decided-by-contributor");
        assertThat(before).isEqualTo("ACCREDITED");
        assertThat(suspended).isEqualTo("SUSPENDED");
        assertThat(organisation.seenBy("auditor").getString("status")).isEqualTo("ACCREDITED");
        assertThat(AuditTrail.records("ORGANISATION", organisation.reference(), "ORGANISATION_SUSPENDED"))
                .isEqualTo(1);
    }

    /** An official whose address is the contact's would decide on the own organisation (rule 1). */
    @Test
    void is_suspended_by_nobody_who_is_its_contact() throws SQLException {
        var organisation = AppliedOrganisation.accredited();
        run("update ciep.organisation_accreditation set email = 'security@example.cn' where reference = '%s'"
                .formatted(organisation.reference()));

        order("host", organisation, "SUSPEND").expect(201);
        var matter = organisation.seenBy("ministry").getJsonObject("order").getString("caseReference");
        var own = AppliedOrganisation.decideCase("security", matter, object("outcome", "APPROVE"));

        assertThat(own.expect(403).code()).isEqualTo("decided-by-contributor");
    }

    private static org.ciep.world.ApiClient.Answer order(
            String official, AppliedOrganisation organisation, String change) {
        var path = "/organisations/" + organisation.reference();
        var client = Users.client(official);
        return client.post(
                path + "/standing-orders",
                object("change", change, "reason", object("code", "OTHER", "text", "An incident")),
                client.get(path).etag());
    }

    private static java.util.List<String> listed(String official, int edition, String query) {
        return references(Users.client(official)
                .get("/editions/" + edition + "/organisations?" + query)
                .expect(200)
                .json());
    }

    private static JsonObject page(int edition, String query) {
        return Users.client("host")
                .get("/editions/" + edition + "/organisations?" + query)
                .expect(200)
                .json();
    }

    private static java.util.List<String> references(JsonObject page) {
        return page.getJsonArray("items").getValuesAs((JsonObject item) -> item.getString("reference"));
    }

    /** As many as are wanted, as if they had been submitted at the same moment under the same name. */
    private static void insert(int edition, int count) throws SQLException {
        run("""
                with organisation as (
                  insert into ciep.partner_organisation (id, code, name_en, kind, changed_at, version)
                  select gen_random_uuid(), 'T-%1$d-' || n, 'Same', 'MEDIA', now(), 0 from generate_series(1, %2$d) n
                  returning id, code)
                insert into ciep.organisation_accreditation (id, reference, edition, organisation_id, organisation_code, status,
                  name_en, kind, contact_name, email, language, sort_name, search_text, search_grams, revision, opened_at,
                  changed_at, submitted_at, version)
                select gen_random_uuid(), '%1$d-P-' || lpad(row_number() over (order by code)::text, 4, '0'), %1$d, id, code,
                  'SUBMITTED', 'Same', 'MEDIA', 'x', code || '@example.org', 'en', 'Same', 'same', '{}', 1, now(), now(), now(), 0
                from organisation""".formatted(edition, count));
    }

    private static void belongsToCoordinator(AppliedOrganisation organisation) throws SQLException {
        run("update ciep.organisation_accreditation set organisation_code = '%s' where reference = '%s'"
                .formatted(OWN, organisation.reference()));
    }

    /** What the realm says of the demonstration's coordinator. */
    private static final String OWN = "ACME";

    private static void run(String statement) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var written = connection.createStatement()) {
            written.executeUpdate(statement);
        }
    }
}
