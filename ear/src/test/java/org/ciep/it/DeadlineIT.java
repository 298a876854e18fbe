package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ciep.world.OwnNodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Rule 7 on two nodes with a clock of their own, which goes forward from test to test. */
@OwnNodes
@ResourceLock(TwoNodes.TURNS)
@DisplayName("The deadline of a stage")
class DeadlineIT {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** Within the last working day, at the beginning of which the reminder is due. */
    private static final Duration LAST_DAY = Duration.ofHours(23);

    private static final int COPIES = 60;
    private static final AtomicInteger EDITIONS = new AtomicInteger(7100);

    private static DeadlineNodes nodes;

    @BeforeAll
    static void start() {
        ContractCheck.ofEveryAnswer();
        nodes = new DeadlineNodes(TwoNodes.whole());
    }

    @Test
    void is_told_once_before_its_end_and_once_after_it() {
        var matter = newCase();
        var due = matter.dueAt();
        assertThat(matter.notices()).isEmpty();

        reminded(matter);

        assertThat(matter.isIn("approver.gd", "waiting&deadline=SOON")).isTrue();
        assertThat(matter.isIn("approver.gd", "waiting&deadline=OVERDUE")).isFalse();
        assertThat(matter.told("approver2.gd", "CASE_REMINDER")).isEqualTo(1);
        assertThat(matter.told("ministry", "CASE_REMINDER")).isZero();
        assertThat(matter.told("approver.bj", "CASE_REMINDER")).isZero();

        escalated(matter);

        var at = Instant.parse(matter.seenBy("approver.gd").getString("escalatedAt"));
        assertThat(Duration.between(due, at)).isBetween(Duration.ZERO, Duration.ofMinutes(5));
        assertThat(matter.notices()).containsExactly("REMINDER 1", "ESCALATION 1");
        assertThat(matter.told("ministry", "CASE_ESCALATED")).isEqualTo(1);
        assertThat(matter.told("ministry2", "CASE_ESCALATED")).isEqualTo(1);
        assertThat(matter.told("approver.gd", "CASE_REMINDER")).isEqualTo(1);
        assertThat(matter.told("approver.gd", "CASE_ESCALATED")).isZero();
        assertThat(matter.trail("CASE_REMINDED")).hasSize(1);
        assertThat(matter.trail("CASE_ESCALATED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("actorUsername")).isEqualTo("system"));
    }

    @Test
    void lets_the_ministry_decide_in_the_units_place_and_then_nothing_more_in_the_case() {
        var matter = newCase();
        assertThat(matter.isIn("ministry", "waiting")).isFalse();
        assertThat(matter.decide("ministry", "APPROVE").code()).isEqualTo("not-this-stage");

        escalated(matter);
        assertThat(matter.isIn("ministry", "waiting")).isTrue();
        assertThat(matter.isIn("approver.gd", "waiting")).isTrue();
        assertThat(matter.isIn("ministry", "all&deadline=ESCALATED")).isTrue();
        var decided = matter.decide("ministry", "APPROVE").expect(201).json();

        assertThat(decided.getJsonArray("decisions").getJsonObject(0).getString("escalationRole"))
                .isEqualTo("ministry-approver");
        assertThat(stage(decided, 0).getBoolean("decidedInPlace")).isTrue();
        assertThat(matter.trail("STAGE_APPROVED")
                        .get(0)
                        .getJsonObject("details")
                        .getString("escalatedTo"))
                .isEqualTo("ministry-approver");
        assertThat(matter.isIn("ministry", "waiting")).isFalse();
        assertThat(matter.decide("ministry", "APPROVE").code()).isEqualTo("other-stage-decided");
        assertThat(matter.decide("approver.gd", "APPROVE").code()).isEqualTo("not-this-stage");
        assertThat(matter.isIn("ministry2", "waiting")).isTrue();
        assertThat(matter.decide("ministry2", "APPROVE").expect(201).json().getString("status"))
                .isEqualTo("APPROVED");
    }

    @Test
    void stands_in_the_figures_as_the_lists_behind_them_show_it() {
        var matter = newCase();
        assertThat(figures(matter)).containsExactly(1, 0, 0, 0, 0);

        escalated(matter);
        assertThat(figures(matter)).containsExactly(0, 1, 1, 0, 0);
        assertThat(matter.isIn("ministry", "all&deadline=OVERDUE&stage=1")).isTrue();
        assertThat(matter.isIn("ministry", "all&deadline=SOON")).isFalse();
        assertThat(matter.isIn("ministry", "all&deadline=RUNNING")).isFalse();
        assertThat(matter.isIn("ministry", "all&age=DAYS_0_2")).isFalse();

        matter.decide("approver.gd", "APPROVE").expect(201);
        assertThat(figures(matter)).containsExactly(0, 0, 0, 0, 1);
        assertThat(matter.isIn("ministry", "all&deadline=MISSED&stage=1")).isTrue();
        assertThat(matter.isIn("ministry", "all&deadline=KEPT")).isFalse();
    }

    @Test
    void leaves_the_unit_free_to_decide_on_what_it_saw_before() {
        var matter = newCase();
        var seen = matter.seenBy("approver.gd");

        escalated(matter);
        var decided =
                matter.decideAsSeen("approver.gd", seen, "APPROVE").expect(201).json();

        assertThat(decided).doesNotContainKey("escalatedAt");
        assertThat(stage(decided, 0).getBoolean("decidedInPlace")).isFalse();
        assertThat(stage(decided, 0)).containsKey("escalatedAt");
        assertThat(matter.isIn("ministry", "waiting")).as("at its own stage").isTrue();
    }

    @Test
    void lets_a_deputy_of_the_ministry_decide_in_the_units_place() {
        var matter = newCase();
        nodes.users
                .client("ministry2")
                .post("/deputies", object("deputy", "ministry", "from", nodes.now(), "until", later()))
                .expect(201);
        assertThat(matter.isIn("ministry", "deputy")).isFalse();

        escalated(matter);
        assertThat(matter.isIn("ministry", "deputy")).isTrue();
        var decided = matter.decide("ministry", "APPROVE", "onBehalfOf", "ministry2")
                .expect(201)
                .json();

        assertThat(decided.getJsonArray("decisions").getJsonObject(0).getString("escalationRole"))
                .isEqualTo("ministry-approver");
        assertThat(matter.decide("ministry2", "APPROVE").code()).isEqualTo("other-stage-decided");
    }

    @Test
    void of_two_decisions_is_told_to_those_who_may_still_give_the_second() {
        var routes = new Routes("DELEGATION", nodes.users.client("admin"));
        var approver = nodes.users.client("approver.gd");
        var deputy = approver.post("/deputies", object("deputy", "ministry", "from", nodes.now(), "until", later()))
                .expect(201)
                .json();
        try {
            routes.publishStages(routes.builtInWith(0, "decisions", 2));
            var matter = newCase();
            assertThat(matter.unread("ministry")).isEqualTo(1);
            matter.decide("approver.gd", "APPROVE").expect(201);
            assertThat(matter.unread("ministry"))
                    .as("told in the name of who has decided")
                    .isZero();

            assertReachesTheOthers(matter);
        } finally {
            routes.publishStages(routes.builtIn());
            var end = "/deputies/" + deputy.getString("id") + "/end";
            approver.post(end, object(), FourEyesPeople.etag(deputy)).expect(200);
        }
    }

    /** One of the unit's two decisions is there, and the ministry's official is a deputy of who gave it. */
    private static void assertReachesTheOthers(NodeCase matter) {
        reminded(matter, "approver2.gd");
        assertThat(List.of("approver2.gd", "both.gd", "approver.gd", "ministry"))
                .extracting(official -> matter.told(official, "CASE_REMINDER"))
                .containsExactly(1L, 1L, 0L, 0L);

        escalated(matter);
        assertThat(List.of("ministry", "ministry2", "unitministry.gd", "approver.gd", "approver2.gd"))
                .extracting(official -> matter.told(official, "CASE_ESCALATED"))
                .containsExactly(1L, 1L, 1L, 0L, 0L);
        assertThat(matter.notices()).containsExactly("REMINDER 1", "ESCALATION 1");

        assertThat(matter.decide("approver.gd", "APPROVE").code()).isEqualTo("already-decided");
        var decided = matter.decide("ministry", "APPROVE").expect(201).json();
        assertThat(stage(decided, 0).getInt("given")).isEqualTo(2);
        assertThat(stage(decided, 0).getBoolean("decidedInPlace")).isTrue();
        assertThat(stage(decided, 1).getString("state")).isEqualTo("CURRENT");
    }

    @Test
    void stands_still_while_the_case_is_returned() {
        var returned = newCase();
        returned.decide("approver.gd", "RETURN", "reason", Guangdong.reason("INCOMPLETE"))
                .expect(201);
        var other = newCase();

        escalated(other);
        assertThat(returned.notices()).isEmpty();
        returned.submit();
        assertThat(returned.dueAt()).isAfter(nodes.now());
        reminded(returned);

        assertThat(returned.notices()).containsExactly("REMINDER 2");
    }

    @Test
    void that_the_calendar_moves_is_told_neither_early_nor_twice() throws SQLException {
        var matter = newCase();
        var due = matter.dueAt();
        reminded(matter);

        var lastDay = due.atZone(BEIJING).toLocalDate().minusDays(1);
        var year = "/calendar/" + lastDay.getYear();
        var admin = nodes.users.client("admin");
        admin.post(year + "/days", object("day", lastDay, "kind", "HOLIDAY", "name", "临时假日"))
                .expect(201);
        var moved = matter.dueAt();
        nodes.advanceTo(due.plusSeconds(1));
        nodes.letBothLook(matter);
        assertThat(moved).isAfter(due);
        assertThat(matter.seenBy("auditor")).doesNotContainKey("escalatedAt");
        escalated(matter);
        admin.delete(year + "/days/" + lastDay, admin.get(year).etag()).expect(200);

        assertThat(Instant.parse(matter.seenBy("auditor").getString("escalatedAt")))
                .isAfterOrEqualTo(moved);
        assertThat(matter.notices()).containsExactly("REMINDER 1", "ESCALATION 1");
        assertThat(matter.told("approver.gd", "CASE_REMINDER")).isEqualTo(1);
    }

    @Test
    void of_many_cases_is_told_once_each_by_both_nodes() throws SQLException {
        nodes.copy(newCase(), COPIES);

        nodes.await("all copies are escalated", () -> nodes.escalatedCopies().cases() == COPIES);

        assertThat(nodes.escalatedCopies()).isEqualTo(new DeadlineNodes.Escalated(COPIES, COPIES, COPIES));
    }

    /** The teeth: without the lock and the constraint, both nodes tell of the same cases. */
    @Test
    void would_be_told_twice_without_the_protection() throws SQLException {
        var unprotected = new DeadlineNodes(TwoNodes.unlocked());
        unprotected.dropConstraint();
        unprotected.copy(new NodeCase(unprotected.users, 7000), COPIES);

        unprotected.await(
                "all copies are escalated", () -> unprotected.escalatedCopies().cases() == COPIES);

        assertThat(unprotected.escalatedCopies().notices()).isGreaterThan(COPIES);
    }

    private static NodeCase newCase() {
        return new NodeCase(nodes.users, EDITIONS.incrementAndGet());
    }

    private static Instant later() {
        return nodes.now().plus(Duration.ofDays(60));
    }

    private static void reminded(NodeCase matter) {
        reminded(matter, "approver.gd");
    }

    private static void reminded(NodeCase matter, String official) {
        nodes.advanceTo(matter.dueAt().minus(LAST_DAY));
        nodes.await("those who may decide are reminded", () -> matter.told(official, "CASE_REMINDER") > 0);
    }

    private static void escalated(NodeCase matter) {
        nodes.advanceTo(matter.dueAt().plusSeconds(1));
        nodes.await("the case is escalated", () -> matter.seenBy("auditor").containsKey("escalatedAt"));
    }

    /** How many cases of its edition run at the first stage, are overdue, escalated, were decided in time, and late. */
    private static List<Integer> figures(NodeCase matter) {
        var stage = nodes.users
                .client("ministry")
                .get("/figures?edition=" + matter.edition)
                .expect(200)
                .json()
                .getJsonArray("stages")
                .getJsonObject(0);
        return Stream.of("running", "overdue", "escalated", "kept", "missed")
                .map(stage::getInt)
                .toList();
    }

    private static JsonObject stage(JsonObject matter, int index) {
        return matter.getJsonArray("route").getJsonObject(index);
    }
}
