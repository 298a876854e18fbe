package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.ciep.world.OwnNodes;
import org.ciep.world.Postgres;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * SIGKILL of the server at the worst moments of an order: the realm has done a step, and what says so is about to be written. After the
 * start the order is completed, and those behind it are carried out.
 */
@OwnNodes
@ResourceLock(MortalNode.TURNS)
@DisplayName("The account of a coordinator whose node is killed")
class AccountCrashIT {

    private static final int KILLS = Boolean.getBoolean("ciep.proof") ? 5 : 1;
    private static final int ORDERS = 3;

    @Test
    void is_made_once_and_its_holder_invited_once_if_the_kill_falls_behind_its_making() throws SQLException {
        for (int kill = 1; kill <= KILLS; kill++) {
            var orders = killed(MortalNode.whole(), HeldProgress::ofAccounts);

            orders.forEach(AccountCrashIT::assertWhole);
            assertThat(orders).allSatisfy(order -> assertThat(order.mails()).hasSize(1));
        }
        Report.PROOF.add("accounts: %d kills behind the making of one: each there once, invited once", KILLS);
    }

    @Test
    void is_made_once_and_its_holder_invited_twice_at_most_if_the_kill_falls_behind_the_invitation()
            throws SQLException {
        for (int kill = 1; kill <= KILLS; kill++) {
            var orders = killed(MortalNode.whole(), HeldProgress::ofInvitations);

            orders.forEach(AccountCrashIT::assertWhole);
            assertThat(orders.stream().mapToInt(order -> order.mails().size()).sum())
                    .isBetween(ORDERS, ORDERS + 1);
        }
        Report.PROOF.add("accounts: %d kills behind an invitation: none lost, at most one of %d twice", KILLS, ORDERS);
    }

    /** The teeth: where nobody looks for what is there, the account of the step before is in the way of its own order. */
    @Test
    void would_be_taken_for_somebody_elses_if_nobody_looked_what_is_there() throws SQLException {
        var orders = killed(MortalNode.torn(), HeldProgress::ofAccounts);

        assertThatThrownBy(() -> orders.forEach(AccountCrashIT::assertWhole))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ADDRESS_TAKEN");
    }

    private interface Hold {
        HeldProgress on(Postgres.Database database) throws SQLException;
    }

    /** Some orders, in the first step of which to come so far the node was killed; it runs again. */
    private static List<AccountOrders> killed(MortalNode victim, Hold hold) throws SQLException {
        var users = new NodeUsers(victim.node().address());
        var orders = Stream.generate(() -> AccountOrders.at(users, victim.database()))
                .limit(ORDERS)
                .toList();
        try (var held = hold.on(victim.database())) {
            orders.forEach(order -> order.order("CREATE", "en"));
            held.await();
            victim.node().kill();
        }
        victim.node().restart();
        return orders;
    }

    private static void assertWhole(AccountOrders order) {
        var end = order.awaitEnd();

        assertThat(end.getString("state")).as("%s", end).isEqualTo("DONE");
        assertThat(order.accounts()).hasSize(1);
        assertThat(World.shared().keycloak().administration().rolesOf(order.username()))
                .contains("partner-coordinator");
        assertThat(order.mails()).isNotEmpty();
        assertThat(List.of(order.records("ACCOUNT_CREATED"), order.records("ACCOUNT_INVITED")))
                .containsOnly(1);
    }
}
