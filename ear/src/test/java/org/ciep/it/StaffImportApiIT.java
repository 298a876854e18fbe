package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The import of a list of staff")
class StaffImportApiIT {

    private AcmeStaff acme;
    private StaffLists lists;

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
        lists = new StaffLists(acme);
    }

    @Test
    void tells_everything_that_is_wrong_in_the_dry_run_and_stores_nothing() {
        var listed = acme.person();
        acme.add(listed).expect(201);
        var twice = acme.person();
        var text = StaffLists.csv(twice, twice, listed)
                + StaffLists.row(acme.person(), "大使", "110105194912310021", "")
                + StaffLists.row(acme.person(), "", "", "");

        var checked = lists.check(text).expect(201);
        var workbook = acme.coordinator().get(lists.address(checked) + "/error-workbook");

        assertThat(codes(checked))
                .containsExactlyInAnyOrder(
                        "document-number-twice",
                        "staff-already-listed",
                        "category-unknown",
                        "document-number-check-digit",
                        "category-missing",
                        "document-number-missing");
        assertThat(checked.body()).doesNotContainPattern("\\d{17}[0-9X]");
        assertThat(checked.json().getJsonObject("counts").getInt("good")).isEqualTo(1);
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void begins_an_accreditation_for_each_row_and_asks_for_consent_where_there_is_an_address() throws SQLException {
        acme.quota("EXHIBITOR", 1);
        var first = acme.person();
        var second = acme.person();
        var email = "import-" + acme.edition + "@example.org";
        var checked = lists.check(StaffLists.csv(first)
                        + StaffLists.row(second, "Standbau", second.getString("documentNumber"), email))
                .expect(201);

        lists.execute(checked).expect(202);
        var done = lists.awaitEnd(checked);

        assertThat(done.getString("status")).isEqualTo("DONE");
        assertThat(done.getInt("imported")).isEqualTo(2);
        var drafts = items();
        assertThat(drafts).extracting(draft -> draft.getString("status")).containsOnly("DRAFT");
        assertThat(drafts)
                .extracting(draft -> draft.getString("category"))
                .containsExactlyInAnyOrder("EXHIBITOR", "FITTER");
        for (var draft : drafts) {
            var reference = draft.getString("reference");
            assertThat(AuditTrail.records("STAFF", reference, "STAFF_ADDED")).isEqualTo(1);
            assertThat(AuditTrail.records("STAFF", reference, "STAFF_LINK_SENT"))
                    .isEqualTo(draft.getString("category").equals("FITTER") ? 1 : 0);
        }
        assertThat(AuditTrail.records("IMPORT", Lists.id(checked), "IMPORT_FINISHED"))
                .isEqualTo(1);
        assertThat(acme.quota("EXHIBITOR").getInt("reserved")).isZero();
    }

    @Test
    void does_not_enter_a_person_again_whoever_did_so_before() {
        var text = StaffLists.csv(acme.person(), acme.person());
        var first = lists.check(text).expect(201);
        var second = lists.check(text).expect(201);
        lists.execute(first).expect(202);
        lists.awaitEnd(first);

        var third = lists.check(text).expect(201);
        lists.execute(second).expect(202);
        var done = lists.awaitEnd(second);

        assertThat(codes(third)).hasSize(2).containsOnly("staff-already-listed");
        assertThat(lists.execute(third).code()).isEqualTo("import-nothing-to-do");
        assertThat(done.getString("status")).isEqualTo("DONE");
        assertThat(done.getInt("imported")).isZero();
        assertThat(total()).isEqualTo(2);
    }

    @Test
    void is_begun_once_under_a_key_and_not_at_all_when_the_file_comes_under_another_name() {
        var list = StaffLists.csv(acme.person());
        var key = UUID.randomUUID().toString();

        var first = lists.check("list.csv", list, key).expect(201);
        var again = lists.check("list.csv", list, key).expect(201);
        var renamed = lists.check("staff.csv", list, key).expect(422);

        assertThat(Lists.id(again)).isEqualTo(Lists.id(first));
        assertThat(renamed.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void is_404_for_a_coordinator_of_another_organisation_and_where_the_own_one_takes_no_part() throws SQLException {
        var checked = acme.checkedList();
        acme.run("update ciep.list_import set owner_code = 'OTHER' where id = cast(? as uuid)", Lists.id(checked));

        assertThat(acme.coordinator().get(lists.address(checked)).expect(404).code())
                .isEqualTo("import-not-found");
        assertThat(lists.execute(checked).status()).isEqualTo(404);
        acme.run(
                "update ciep.organisation_accreditation set organisation_code = 'OTHER' where id = ?",
                acme.organisation);
        assertThat(lists.check(StaffLists.csv(acme.person())).status()).isEqualTo(404);
    }

    private static List<String> codes(Answer checked) {
        return checked.json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("code"))
                .toList();
    }

    private List<JsonObject> items() {
        return acme.coordinator()
                .get(acme.path)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private int total() {
        return acme.coordinator().get(acme.path).expect(200).json().getInt("total");
    }
}
