package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.ciep.world.ApiClient;
import org.ciep.world.OwnNodes;
import org.ciep.world.WildFlyNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** SIGKILL of the server in the middle of an import: after its start it goes on by itself, and stores no row twice. */
@OwnNodes
@ResourceLock(MortalNode.TURNS)
@DisplayName("An import whose server is killed")
class ImportCrashIT {

    private static final int ROWS = 3_000;

    @Test
    void goes_on_where_it_was() {
        var node = MortalNode.whole().node();
        var list = new CheckedImport(node, 900, ROWS);
        list.execute();

        int atTheKill = list.awaitFirstRows();
        node.kill();
        node.restart();

        assertThat(atTheKill).isBetween(1, list.total() - 1);
        list.assertWhole();
    }

    /** The rows of a chunk are stored, and what says so is about to be. */
    @Test
    void goes_on_where_it_was_if_the_kill_falls_before_its_progress_is_stored() throws SQLException {
        var whole = MortalNode.whole();
        var list = new CheckedImport(whole.node(), 901, ROWS / 10);

        killBeforeProgress(whole, list);

        list.assertWhole();
    }

    /** The teeth: where rows and progress are two transactions, the same kill leaves rows that the import takes for another's. */
    @Test
    void would_meet_its_own_rows_if_they_were_not_in_the_transaction_of_its_progress() throws SQLException {
        var torn = MortalNode.torn();
        var list = new CheckedImport(torn.node(), 901, ROWS / 10);

        killBeforeProgress(torn, list);

        assertThatThrownBy(list::assertWhole)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rows stored by the import");
    }

    private static void killBeforeProgress(MortalNode victim, CheckedImport list) throws SQLException {
        try (var held = HeldProgress.ofImports(victim.database())) {
            list.execute();
            held.await();
            victim.node().kill();
        }
        victim.node().restart();
    }

    /** A list of its own edition that passed the checks. */
    private static final class CheckedImport {

        private final Lists lists;
        private final ApiClient.Answer checked;

        private CheckedImport(WildFlyNode on, int edition, int rows) {
            var clerks = new NodeUsers(on.address());
            clerks.openEdition(edition);
            lists = Lists.in(clerks.client("editor.gd"), edition);
            checked = lists.check("list.csv", Lists.csv(rows).getBytes(StandardCharsets.UTF_8))
                    .expect(201);
        }

        private void execute() {
            lists.execute(checked).expect(202);
        }

        private int awaitFirstRows() {
            return lists.awaitFirstRows(Lists.id(checked));
        }

        private int total() {
            return checked.json().getJsonObject("progress").getInt("total");
        }

        private void assertWhole() {
            var done = lists.awaitEnd(Lists.id(checked));

            assertThat(done.getString("status")).isEqualTo("DONE");
            assertThat(done.getInt("imported")).as("rows stored by the import").isEqualTo(total());
            assertThat(lists.members()).isEqualTo(total());
        }
    }
}
