package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SIGKILL of the server in the middle of an import: after its start it goes on by itself, and stores no row twice. */
@DisplayName("An import whose server is killed")
class ImportCrashIT {

    private static final int ROWS = 3_000;
    private static final int EDITION = 900;

    private static WildFlyNode node;

    @BeforeAll
    static void start_a_node_that_may_die() {
        var world = World.shared();
        node = world.startNode("import-crash", World.archive(), world.postgres().platformDatabase("import_crash"));
    }

    @AfterAll
    static void stop_it() {
        node.close();
    }

    @Test
    void goes_on_where_it_was() {
        var clerks = new NodeUsers(node.address());
        clerks.openEdition(EDITION);
        var lists = Lists.in(clerks.client("editor.gd"), EDITION);
        var checked = lists.check("list.csv", Lists.csv(ROWS).getBytes(StandardCharsets.UTF_8))
                .expect(201);
        int total = checked.json().getJsonObject("progress").getInt("total");
        lists.execute(checked).expect(202);

        int atTheKill = lists.awaitFirstRows(Lists.id(checked));
        node.kill();
        node.restart();
        var done = lists.awaitEnd(Lists.id(checked));

        assertThat(atTheKill).isBetween(1, total - 1);
        assertThat(done.getString("status")).isEqualTo("DONE");
        assertThat(done.getInt("imported")).isEqualTo(total);
        assertThat(lists.members()).isEqualTo(total);
    }
}
