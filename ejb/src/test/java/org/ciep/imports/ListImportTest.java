package org.ciep.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.ciep.platform.DomainException;
import org.ciep.platform.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An import")
class ListImportTest {

    private static final Instant NOW = Instant.parse("2022-03-15T02:00:00Z");
    private static final ListImport.Starter STARTER = new ListImport.Starter("editor.gd", "李晓梅", NOW);

    @Test
    void may_be_checked_as_often_as_the_user_likes() {
        var entry = checked(2, 1, false);

        check(entry, 3, 0, false);

        assertThat(entry.status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(entry.progress()).isEqualTo(new ImportProgress(0, 3, 0, null));
    }

    @Test
    void runs_only_after_the_proposed_names_were_confirmed() {
        var entry = checked(2, 1, true);

        assertThat(entry.blocked()).isEqualTo("import-names-unconfirmed");
        assertThatThrownBy(() -> entry.execute(STARTER, "en"))
                .isInstanceOfSatisfying(ImportBlocked.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("import-names-unconfirmed"));
    }

    @Test
    void does_not_run_without_a_row_that_can_be_stored() {
        var entry = checked(0, 0, false);

        assertThat(entry.blocked()).isEqualTo("import-nothing-to-do");
        assertThatThrownBy(() -> entry.execute(STARTER, "en")).isInstanceOf(ImportBlocked.class);
    }

    @Test
    void is_done_when_its_last_row_was_dealt_with() {
        var entry = running(150);

        entry.advance(100, 99, NOW);
        var between = entry.status();
        entry.advance(50, 50, NOW);

        assertThat(between).isEqualTo(ImportStatus.RUNNING);
        assertThat(entry.status()).isEqualTo(ImportStatus.DONE);
        assertThat(entry.progress()).isEqualTo(new ImportProgress(150, 150, 149, null));
    }

    @Test
    void keeps_what_was_stored_when_it_fails() {
        var entry = running(150);
        entry.advance(100, 100, NOW);

        entry.fail("delegation-frozen", NOW);

        assertThat(entry.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(entry.progress()).isEqualTo(new ImportProgress(100, 150, 100, "delegation-frozen"));
    }

    @Test
    void runs_in_the_name_of_the_one_who_executed_it() {
        var entry = checked(1, 0, false);

        entry.execute(new ListImport.Starter("editor2.gd", "周敏", NOW.plusSeconds(60)), "en");

        assertThat(entry.starter()).isEqualTo(new ListImport.Starter("editor2.gd", "周敏", NOW));
    }

    @Test
    void is_executed_once() {
        var entry = running(1);

        assertThatThrownBy(() -> entry.execute(STARTER, "en")).isInstanceOf(IllegalImportTransition.class);
    }

    @Test
    void is_not_checked_again_once_it_runs() {
        var entry = running(1);

        assertThatThrownBy(() -> check(entry, 1, 0, false)).isInstanceOf(IllegalImportTransition.class);
    }

    @Test
    void is_not_taken_away_from_its_job() {
        assertThatThrownBy(running(1)::requireDiscardable).isInstanceOf(IllegalImportTransition.class);
    }

    @Test
    void names_the_refusal_that_ended_its_job() {
        var wrapped = new IllegalStateException(new ImportBlocked("window-closed"));

        assertThat(ImportOutcome.codeOf(wrapped)).isEqualTo("window-closed");
        assertThat(ImportOutcome.codeOf(new IllegalStateException())).isEqualTo("import-failed");
        assertThat(new ImportBlocked("x").kind()).isEqualTo(DomainException.Kind.CONFLICT);
    }

    private static ListImport running(int rows) {
        var entry = checked(rows, 0, false);
        entry.execute(STARTER, "en");
        return entry;
    }

    private static ListImport checked(int good, int warned, boolean namesUnconfirmed) {
        var target = new ImportTarget(ImportKind.MEMBERS, Ids.next(), 20, "CN-GD");
        var entry = new ListImport(Ids.next(), target, "list.xlsx", STARTER);
        check(entry, good, warned, namesUnconfirmed);
        return entry;
    }

    private static void check(ListImport entry, int good, int warned, boolean namesUnconfirmed) {
        entry.check(new ImportCounts(good, warned, 4, 1), namesUnconfirmed, new byte[] {1}, NOW);
    }
}
