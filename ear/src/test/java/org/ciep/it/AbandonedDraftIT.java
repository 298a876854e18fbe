package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ciep.world.OwnNodes;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The platform looks every ten seconds, by its own clock. */
@OwnNodes
@DisplayName("An application that is never submitted")
class AbandonedDraftIT {

    @BeforeAll
    static void know_everybody() {
        Users.client("admin").post("/officials/readings", object()).expect(200);
    }

    @Test
    void is_erased_with_its_documents_after_90_days_in_which_nobody_came_back_to_it() throws SQLException {
        var abandoned = filledIn();
        var reopened = filledIn();
        var submitted = filledIn();
        submitted.submit().expect(200);
        var id = idOf(abandoned);

        // Who was left first is looked at first
        unchangedFor(reopened, 93);
        unchangedFor(submitted, 92);
        closeLinks(submitted);
        unchangedFor(abandoned, 91);
        assertThat(rowsOf(id, abandoned)).as("before the last link ends").containsExactly(1, 1, 1, 1, 1);
        closeLinks(abandoned);
        await(abandoned);

        assertThat(rowsOf(id, abandoned)).containsExactly(0, 0, 0, 0, 0);
        assertThat(List.of(idOf(reopened), idOf(submitted))).doesNotContain("");
        assertThat(AuditTrail.records("ORGANISATION", abandoned.reference(), "ORGANISATION_DRAFT_ERASED"))
                .isEqualTo(1);
        assertThat(AuditTrail.records("ORGANISATION", abandoned.reference(), "DOCUMENTS_FORGOTTEN"))
                .isEqualTo(1);
    }

    @Test
    void is_erased_30_days_after_the_event_although_its_link_is_valid() throws SQLException {
        var over = filledIn();
        var id = idOf(over);

        run("update edition set starts_on = %1$s, ends_on = %1$s where number = %2$d"
                .formatted(daysAgo(32) + "::date", over.edition));
        await(over);

        assertThat(rowsOf(id, over)).containsExactly(0, 0, 0, 0, 0);
        assertThat(over.open().code()).isEqualTo("application-link-unknown");
    }

    /** Who saves comes first, and whoever erases looks once more after having waited: what was accepted is not lost. */
    @Test
    void stays_if_somebody_saves_it_at_the_moment_at_which_it_would_be_erased() throws SQLException {
        var saved = filledIn();
        var behind = filledIn();
        unchangedFor(saved, 95);
        unchangedFor(behind, 94);

        try (var saving = World.shared().database().asOwner();
                var statement = saving.createStatement()) {
            saving.setAutoCommit(false);
            var draft = " ciep.organisation_accreditation %s where reference = '" + saved.reference() + "'";
            statement.execute("select 1 from" + draft.formatted("") + " for no key update");
            closeLinks(saved);
            closeLinks(behind);
            Waiting.awaitOneFor(saving);
            statement.execute("update" + draft.formatted("set changed_at = " + daysAgo(0)));
            saving.commit();
        }
        await(behind);

        assertThat(idOf(saved)).isNotEmpty();
    }

    /** With a licence. */
    private static AppliedOrganisation filledIn() {
        var organisation = AppliedOrganisation.opened();
        ApplicationDocumentsIT.put(organisation, "LICENCE", "licence.png", ApplicationDocumentsIT.picture(40))
                .expect(200);
        organisation.save(AppliedOrganisation.complete()).expect(200);
        return organisation;
    }

    private static void unchangedFor(AppliedOrganisation organisation, int days) throws SQLException {
        run("update organisation_accreditation set changed_at = %s where reference = '%s'"
                .formatted(daysAgo(days), organisation.reference()));
    }

    /** Its links are as old as they become. */
    private static void closeLinks(AppliedOrganisation organisation) throws SQLException {
        run("update application_link set expires_at = %s where email = '%s'".formatted(daysAgo(1), organisation.email));
    }

    private static void await(AppliedOrganisation organisation) {
        Waiting.patiently(organisation.reference() + " is erased")
                .until(() -> idOf(organisation).isEmpty());
    }

    /** Of the application, its documents by revision and as they are kept, their key, and its links. */
    private static List<Integer> rowsOf(String id, AppliedOrganisation organisation) throws SQLException {
        return List.of(
                Rows.count("organisation_accreditation where id = '%s'".formatted(id)),
                Rows.count("application_document where accreditation_id = '%s'".formatted(id)),
                Rows.count("document where owner_id = '%s'".formatted(id)),
                Rows.count("document_key where owner_id = '%s'".formatted(id)),
                Rows.count("application_link where email = '%s'".formatted(organisation.email)));
    }

    /** Empty if it is gone. */
    private static String idOf(AppliedOrganisation organisation) throws SQLException {
        return Rows.read("select coalesce(max(id::text), '') from organisation_accreditation where reference = '"
                + organisation.reference() + "'");
    }

    /** By the platform's clock. */
    private static String daysAgo(int days) {
        return "timestamptz '" + Users.now().minus(days, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC) + "'";
    }

    private static void run(String change) throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = ciep");
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}
