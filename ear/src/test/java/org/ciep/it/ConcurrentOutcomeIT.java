package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people want different things of one case at the same moment, on the same version of it. */
@DisplayName("A case with which two people do something at the same moment")
class ConcurrentOutcomeIT {

    private final URI platform = World.shared().platform();

    @Test
    void is_approved_or_returned_but_not_both() throws InterruptedException {
        repeat("approval and return", DecisionRace.ofApprovalAndReturn(platform), 5700, result -> {
            assertThat(result.statuses()).containsExactlyInAnyOrder(201, 409);
            assertThat(result.codes()).contains("case-changed");
            assertThat(result.decisions()).isEqualTo(1);
            assertThat(List.of(result.matter(), result.delegation()))
                    .isIn(List.of("OPEN", "SUBMITTED"), List.of("RETURNED", "RETURNED"));
        });
    }

    @Test
    void is_withdrawn_whether_the_approval_before_the_last_counts_or_not() throws InterruptedException {
        repeat("approval and withdrawal", DecisionRace.ofApprovalAndWithdrawal(platform), 6000, result -> {
            assertThat(result.statuses()).isIn(List.of(201, 200), List.of(409, 200));
            assertThat(result.decisions()).isEqualTo(result.statuses().contains(201) ? 1 : 0);
            assertThat(result.matter()).isEqualTo("WITHDRAWN");
            assertThat(result.delegation()).isEqualTo("WITHDRAWN");
        });
    }

    @Test
    void is_approved_for_good_or_withdrawn_but_not_both() throws InterruptedException {
        repeat("last approval and withdrawal", DecisionRace.ofLastApprovalAndWithdrawal(platform), 6300, result -> {
            boolean approved = result.statuses().contains(201);
            assertThat(result.statuses()).isEqualTo(approved ? List.of(201, 412) : List.of(409, 200));
            assertThat(result.decisions()).isEqualTo(approved ? 2 : 1);
            assertThat(result.matter()).isEqualTo(approved ? "APPROVED" : "WITHDRAWN");
            assertThat(result.delegation()).isEqualTo(result.matter());
        });
    }

    @Test
    void has_its_decision_revoked_once() throws InterruptedException {
        repeat("two revocations", DecisionRace.ofRevocations(platform), 6600, result -> {
            assertThat(result.statuses()).containsExactlyInAnyOrder(201, 409);
            assertThat(result.codes()).contains("case-changed");
            assertThat(result.decisions()).isEqualTo(2);
            assertThat(result.matter()).isEqualTo("OPEN");
        });
    }

    @Test
    void gives_the_last_seat_of_a_stage_to_one_of_two() throws InterruptedException {
        var routes = new Routes("DELEGATION");
        Users.client("admin").post("/officials/readings", object()).expect(200);
        try {
            routes.publishStages(routes.builtInWith(1, "decisions", 2));
            repeat("two approvals for the last seat", DecisionRace.ofLastSeat(platform), 8100, result -> {
                assertThat(result.statuses()).containsExactlyInAnyOrder(201, 409);
                assertThat(result.codes()).containsAnyOf("case-changed", "case-closed");
                assertThat(result.decisions()).isEqualTo(3);
                assertThat(result.matter()).isEqualTo("APPROVED");
            });
        } finally {
            routes.publishStages(routes.builtIn());
        }
    }

    private static void repeat(String what, DecisionRace race, int editions, Consumer<DecisionRace.Result> check)
            throws InterruptedException {
        for (int trial = 1; trial <= ConcurrentDecisionIT.TRIALS; trial++) {
            check.accept(race.run(editions + trial));
        }
        Report.PROOF.add(
                "%d races of %s, one outcome each; 95 %% bound of the probability of another: %.4f",
                ConcurrentDecisionIT.TRIALS, what, 1 - Math.pow(0.05, 1.0 / ConcurrentDecisionIT.TRIALS));
    }
}
