package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ciep.approval.CaseKind;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No feature opens cases of these kinds for such a subject, so each is written as {@code CaseService} writes one; from there on it meets the
 * engine as it ships, which knows no more of it than its kind and a subject's id.
 */
@DisplayName("Over HTTP, a case of another kind than a delegation's")
class CaseKindsApiIT {

    private static final Map<String, String> OFFICIALS = Map.of(
            "unit-approver", "approver.gd",
            "host-reviewer", "host",
            "security-officer", "security",
            "ministry-approver", "ministry");

    private final int edition = Editions.open();

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DELEGATION", "PARTNER_ORGANISATION"})
    void goes_through_the_stages_of_its_own_route_on_the_same_engine(CaseKind kind) throws SQLException {
        var reference = opened(kind);
        var stages = seenBy("auditor", reference).getJsonArray("route").getValuesAs(JsonObject.class);

        for (var stage : stages) {
            var official = Objects.requireNonNull(OFFICIALS.get(stage.getString("role")));
            assertThat(waiting(official, kind)).as("%s at %s", kind, official).containsExactly(reference);
            assertThat(explainedRole(official, reference)).isEqualTo(stage.getString("role"));
            approve(official, reference);
            assertThat(waiting(official, kind)).isEmpty();
        }

        var ended = seenBy("auditor", reference);
        assertThat(stages).hasSizeGreaterThan(1);
        assertThat(ended.getString("status")).isEqualTo("APPROVED");
        assertThat(ended.getJsonArray("decisions")).hasSize(stages.size());
        assertThat(AuditTrail.records("CASE", reference, "CASE_APPROVED")).isEqualTo(1);
        assertThat(Told.of("editor.gd", reference))
                .as("observed in the same transaction")
                .extracting(told -> told.getString("kind"))
                .containsExactly("CASE_APPROVED");
    }

    private static JsonObject seenBy(String official, String reference) {
        return Users.client(official).get("/cases/" + reference).expect(200).json();
    }

    private List<String> waiting(String official, CaseKind kind) {
        var page = Users.client(official)
                .get("/cases?view=waiting&edition=" + edition + "&kind=" + kind)
                .expect(200)
                .json();
        assertThat(page.getJsonArray("items")).hasSize(page.getInt("total"));
        return page.getJsonArray("items").getValuesAs((JsonObject matter) -> matter.getString("reference"));
    }

    private static String explainedRole(String official, String reference) {
        var explained = Users.client(official)
                .get("/cases/" + reference + "/explanation")
                .expect(200)
                .json();
        assertThat(explained.getBoolean("mayDecide")).isTrue();
        return explained.getJsonObject("stage").getString("role");
    }

    private static void approve(String official, String reference) {
        var seen = seenBy(official, reference);
        Users.client(official)
                .post(
                        "/cases/" + reference + "/decisions",
                        object(
                                "outcome",
                                "APPROVE",
                                "revision",
                                seen.getInt("revision"),
                                "version",
                                seen.getInt("version")))
                .expect(201);
    }

    /** Waits at the first stage of the route in force, for a subject that no feature knows. */
    private String opened(CaseKind kind) throws SQLException {
        var reference = edition + "-" + kind.letter() + "-0001";
        var now = Users.now().atOffset(ZoneOffset.UTC);
        try (var connection = World.shared().database().asOwner();
                var insert = connection.prepareStatement("""
                        insert into ciep.approval_case (id, reference, kind, subject_id, subject_reference, edition, unit_code,
                          route_id, status, round, stage, subject_size, opened_at, since, due_at, submitted_by,
                          submitted_by_name, concerns_host, version)
                        select gen_random_uuid(), ?, kind, gen_random_uuid(), ?, ?, 'CN-GD',
                          id, 'OPEN', 1, 1, 1, ?, ?, ?, 'editor.gd', 'Editor', true, 0
                        from ciep.approval_route where kind = ? and state = 'PUBLISHED' order by number desc limit 1""")) {
            insert.setString(1, reference);
            insert.setString(2, edition + "-" + kind);
            insert.setInt(3, edition);
            insert.setObject(4, now);
            insert.setObject(5, now);
            insert.setObject(6, now.plus(Duration.ofDays(5)));
            insert.setString(7, kind.name());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        return reference;
    }
}
