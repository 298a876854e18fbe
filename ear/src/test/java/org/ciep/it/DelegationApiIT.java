package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.it.Guangdong.editor;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a delegation")
class DelegationApiIT {

    @Test
    void begins_as_a_draft_that_waits_for_a_head() {
        var delegation = Guangdong.draft().delegation();

        assertThat(delegation.getString("status")).isEqualTo("DRAFT");
        assertThat(delegation.getInt("revision")).isZero();
        assertThat(texts(delegation, "actions"))
                .containsExactly("EDIT", "ADD_MEMBER", "IMPORT", "REMOVE_MEMBER", "WITHDRAW");
        assertThat(delegation.getJsonObject("blocked").getString("code")).isEqualTo("members-missing");
    }

    @Test
    void is_opened_once_for_a_unit_and_an_edition() {
        var draft = Guangdong.draft();

        var second =
                Users.client("editor2.gd").post("/editions/" + draft.edition + "/delegations", object("unit", "CN-GD"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("delegation-already-open");
    }

    @Test
    void is_opened_once_when_the_same_request_comes_twice() {
        int edition = Editions.open();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var address = "/editions/" + edition + "/delegations";

        var first = editor().post(address, object("unit", "CN-GD"), key).expect(201);
        var repeated = editor().post(address, object("unit", "CN-GD"), key).expect(201);
        var other = editor().post(address, object("unit", "CN-BJ"), key);

        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(repeated.etag()).isEqualTo(first.etag());
        assertThat(repeated.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void does_not_exist_for_other_units_and_is_seen_by_the_ministry() {
        var draft = Guangdong.draftOf(1);

        assertThat(Users.client("editor.bj").get(draft.path).status()).isEqualTo(404);
        assertThat(Users.client("approver.bj").get(draft.path + "/members").status())
                .isEqualTo(404);
        assertThat(listed("editor.bj", draft.edition, "")).isEmpty();
        assertThat(listed("ministry", draft.edition, "")).hasSize(1);
    }

    @Test
    void is_found_by_a_members_name_in_any_script() {
        var draft = Guangdong.draft();
        var rare = member(draft, "familyNative", "李", "givenNative", "𬭁", "familyLatin", "LI", "givenLatin", "TAI");
        editor().post(draft.path + "/members", rare).expect(201);

        assertThat(listed("editor.gd", draft.edition, "&q=" + URLEncoder.encode("𬭁", StandardCharsets.UTF_8)))
                .hasSize(1);
        assertThat(listed("auditor", draft.edition, "&q=LI+TAI")
                        .get(0)
                        .asJsonObject()
                        .getJsonArray("matches"))
                .hasSize(1);
        assertThat(listed("editor.gd", draft.edition, "&q=TAIPEI")).isEmpty();
        assertThat(listed("ministry", draft.edition, "&q=Guangdong&sort=-changed&status=DRAFT&unit=CN-GD"))
                .hasSize(1);
    }

    @Test
    void names_one_head_and_lists_a_person_once() {
        var draft = Guangdong.draftOf(1);
        var entry = draft.entry("MEMBER");
        editor().post(draft.path + "/members", entry).expect(201);

        var again = editor().post(draft.path + "/members", entry);
        var secondHead = editor().post(draft.path + "/members", draft.entry("HEAD"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("member-already-listed");
        assertThat(secondHead.status()).isEqualTo(409);
        assertThat(secondHead.code()).isEqualTo("head-already-named");
    }

    @Test
    void shows_document_numbers_masked_only() {
        var draft = Guangdong.draft();
        var entry = member(
                draft,
                "documentKind",
                "RESIDENT_ID",
                "documentNumber",
                "11010519491231002X",
                "birthDate",
                "1949-12-31",
                "sex",
                "FEMALE");

        var added = editor().post(draft.path + "/members", entry).expect(201);

        assertThat(added.json().getString("documentNumberMasked")).isEqualTo("110105********002X");
        assertThat(added.body()).doesNotContain("11010519491231002X");
        assertThat(editor().get(draft.path + "/members").body()).doesNotContain("11010519491231002X");
    }

    @Test
    void refuses_a_member_with_every_error_at_once_and_without_the_values() {
        var draft = Guangdong.draft();
        var entry = member(
                draft,
                "documentKind",
                "RESIDENT_ID",
                "documentNumber",
                "110105194912310021",
                "nationality",
                "QQQ",
                "birthDate",
                "2999-01-01");

        var refused = editor().post(draft.path + "/members", entry);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("violations"))
                .extracting(violation -> violation.asJsonObject().getString("pointer"))
                .contains("/documentNumber", "/birthDate", "/nationality");
        assertThat(refused.body()).doesNotContain("110105194912310021");
    }

    @Test
    void keeps_a_stored_number_that_is_left_out_and_refuses_a_stale_version() {
        var draft = Guangdong.draftOf(1);
        var added =
                editor().post(draft.path + "/members", draft.entry("MEMBER")).expect(201);
        var address = draft.path + "/members/" + added.json().getString("id");
        var change = Json.createObjectBuilder(draft.entry("DEPUTY_HEAD"))
                .remove("documentNumber")
                .add("birthDate", added.json().getString("birthDate"))
                .add("sex", added.json().getString("sex"))
                .build();

        var changed = editor().put(address, change, added.etag()).expect(200);

        assertThat(changed.json().getString("documentNumberMasked"))
                .isEqualTo(added.json().getString("documentNumberMasked"));
        assertThat(changed.json().getString("role")).isEqualTo("DEPUTY_HEAD");
        assertThat(editor().put(address, change, added.etag()).status()).isEqualTo(412);
        assertThat(editor().send(
                                "PUT",
                                address,
                                "application/json",
                                BodyPublishers.ofString(change.toString()),
                                Map.of())
                        .status())
                .isEqualTo(428);
        assertThat(editor().delete(address, changed.etag()).status()).isEqualTo(204);
        assertThat(draft.delegation().getInt("members")).isEqualTo(1);
    }

    @Test
    void cannot_be_submitted_without_members_or_without_a_head() {
        var draft = Guangdong.draft();

        var empty = draft.submit();
        draft.add("MEMBER");
        var headless = draft.submit();

        assertThat(empty.status()).isEqualTo(422);
        assertThat(violation(empty.json())).isEqualTo("members-missing");
        assertThat(headless.status()).isEqualTo(422);
        assertThat(violation(headless.json())).isEqualTo("head-missing");
    }

    @Test
    void is_frozen_once_it_is_submitted() {
        var submitted = Guangdong.submittedWith(2);
        var revision = editor().get(submitted.path + "/revisions")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        var late = editor().post(submitted.path + "/members", submitted.entry("MEMBER"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("delegation-frozen");
        assertThat(revision.getInt("members")).isEqualTo(2);
        assertThat(editor().get(submitted.path + "/revisions/1/members")
                        .expect(200)
                        .json()
                        .getInt("total"))
                .isEqualTo(2);
        assertThat(submitted.delegation().getJsonObject("blocked").getString("code"))
                .isEqualTo("delegation-frozen");
    }

    @Test
    void is_submitted_only_as_it_was_seen() {
        var draft = Guangdong.draftOf(1);
        var seen = draft.get().etag();
        draft.add("MEMBER");

        var stale = editor().post(draft.path + "/submission", object(), seen);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(draft.delegation().getString("status")).isEqualTo("DRAFT");
    }

    @Test
    void cannot_be_changed_after_the_window() {
        var draft = Guangdong.draftOf(1);
        var now = Users.now();
        draft.windowIs(now.minus(2, ChronoUnit.DAYS), now.minusSeconds(1));

        var late = editor().post(draft.path + "/members", draft.entry("MEMBER"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("window-closed");
        assertThat(draft.submit().code()).isEqualTo("window-closed");
        assertThat(texts(draft.delegation(), "actions")).doesNotContain("EDIT", "SUBMIT");
    }

    @Test
    void ends_when_it_is_withdrawn_and_takes_its_case_along() {
        var submitted = Guangdong.submittedWith(1);

        var withdrawn = submitted.withdraw().expect(200).json();

        assertThat(withdrawn.getString("status")).isEqualTo("WITHDRAWN");
        assertThat(submitted.seenBy(Guangdong.approver()).getString("status")).isEqualTo("WITHDRAWN");
        assertThat(submitted.withdraw().code()).isEqualTo("delegation-illegal-transition");
        assertThat(editor().post(submitted.path + "/members", submitted.entry("MEMBER"))
                        .code())
                .isEqualTo("delegation-closed");
    }

    @Test
    void is_listed_page_by_page() {
        var draft = Guangdong.draftOf(5);
        var seen = new ArrayList<String>();
        var after = "";
        for (int page = 0; page < 3; page++) {
            var answer = editor().get(draft.path + "/members?limit=2&sort=-name" + after)
                    .expect(200)
                    .json();
            answer.getJsonArray("items")
                    .forEach(item -> seen.add(item.asJsonObject().getString("id")));
            after = answer.isNull("next") ? "" : "&after=" + answer.getString("next");
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(after).isEmpty();
    }

    private static JsonObject member(Guangdong draft, String... namesAndValues) {
        return Json.createObjectBuilder(draft.entry("MEMBER"))
                .addAll(Json.createObjectBuilder(object((Object[]) namesAndValues)))
                .build();
    }

    private static List<JsonValue> listed(String username, int edition, String query) {
        return Users.client(username)
                .get("/editions/" + edition + "/delegations?limit=50" + query)
                .expect(200)
                .json()
                .getJsonArray("items");
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static String violation(JsonObject problem) {
        return problem.getJsonArray("violations").getJsonObject(0).getString("code");
    }
}
