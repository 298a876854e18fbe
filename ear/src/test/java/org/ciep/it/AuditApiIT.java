package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ciep.world.ApiClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Over HTTP, the audit trail")
class AuditApiIT {

    private final ApiClient auditor = Users.client("auditor");

    @Test
    void finds_each_step_of_a_delegation_by_its_reference_the_newest_first() {
        var delegation = Guangdong.submittedWith(1);
        delegation.giveBack(Guangdong.approver()).expect(201);

        var found = items(auditor, "object=" + reference(delegation));

        assertThat(found)
                .extracting(entry -> entry.getString("action"))
                .containsSubsequence("CASE_RETURNED", "DELEGATION_SUBMITTED", "MEMBER_ADDED", "DELEGATION_OPENED");
        assertThat(found)
                .extracting(entry -> Instant.parse(entry.getString("at")))
                .isSortedAccordingTo((first, second) -> second.compareTo(first));
    }

    @Test
    void finds_by_person_action_and_time() {
        var delegation = Guangdong.submittedWith(1);
        var byObject = "object=" + reference(delegation);
        var submission =
                items(auditor, byObject + "&action=DELEGATION_SUBMITTED").get(0);
        var at = submission.getString("at");

        assertThat(items(auditor, byObject + "&actor=editor.gd")).contains(submission);
        assertThat(items(auditor, byObject + "&actor=approver.gd")).isEmpty();
        assertThat(items(auditor, byObject + "&from=" + at)).contains(submission);
        assertThat(items(auditor, byObject + "&to=" + at)).isNotEmpty().doesNotContain(submission);
        assertThat(items(auditor, byObject + "&action=DELEGATION_OPENED&action=DELEGATION_SUBMITTED"))
                .hasSize(2);
        assertThat(items(auditor, byObject + "&objectKind=DELEGATION&action=MEMBER_ADDED"))
                .isEmpty();
    }

    /** No record, no look: also where somebody reads who changes nothing. */
    @Test
    void tells_who_looked_at_personal_data_searched_for_it_and_took_it_along() {
        var delegation = Guangdong.submittedWith(1);
        var members = auditor.get(delegation.path + "/members").expect(200).json();
        var member = members.getJsonArray("items").getJsonObject(0).getString("id");
        for (var look :
                List.of("/members/" + member, "/members-export", "/revisions/1/members", "/revisions/1/changes")) {
            auditor.get(delegation.path + look).expect(200);
        }
        auditor.get("/editions/" + delegation.edition + "/delegations?q=WANG").expect(200);

        assertThat(items(auditor, "actor=auditor&object=" + reference(delegation)))
                .extracting(entry -> entry.getString("action"))
                .containsExactly(
                        "REVISION_VIEWED", "REVISION_VIEWED", "MEMBERS_EXPORTED", "MEMBER_VIEWED", "MEMBERS_VIEWED");
        assertThat(items(auditor, "actor=auditor&action=MEMBERS_SEARCHED&object=" + delegation.edition))
                .hasSize(1);
    }

    @Test
    void comes_whole_in_pages() {
        var query = "object=" + reference(Guangdong.submittedWith(2));
        var whole = items(auditor, query);

        var paged = new ArrayList<JsonObject>();
        var next = "";
        do {
            var page = auditor.get("/audit-records?limit=2&" + query + next)
                    .expect(200)
                    .json();
            page.getJsonArray("items").forEach(entry -> paged.add(entry.asJsonObject()));
            next = page.isNull("next") ? "" : "&after=" + page.getString("next");
        } while (!next.isEmpty());

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void shows_administrators_what_happened_but_not_what_people_wrote() {
        var delegation = Guangdong.submittedWith(1);
        delegation.giveBack(Guangdong.approver()).expect(201);
        var query = "action=CASE_RETURNED&object=" + reference(delegation);

        var seenByAuditor = items(auditor, query).get(0).getJsonObject("details");
        var seenByAdministrator = items(Users.client("admin"), query).get(0).getJsonObject("details");

        assertThat(seenByAuditor).containsKey("reason");
        assertThat(seenByAdministrator).doesNotContainKey("reason").containsKey("reasonCode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=many",
                "limit=0",
                "limit=201",
                "after=unheard-of",
                "action=UNHEARD_OF",
                "objectKind=UNHEARD_OF",
                "from=yesterday",
                "from=%2B999999999-12-31T23:59:59Z",
                "object=%00"
            })
    void refuses_a_filter_that_is_none(String query) {
        assertThat(auditor.get("/audit-records?" + query).status()).isEqualTo(400);
    }

    private static String reference(Guangdong delegation) {
        return delegation.delegation().getString("reference");
    }

    private static List<JsonObject> items(ApiClient reader, String query) {
        return reader.get("/audit-records?limit=200&" + query)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
