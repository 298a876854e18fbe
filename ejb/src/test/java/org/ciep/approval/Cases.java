package org.ciep.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.edition.Category;
import org.ciep.edition.UnitKind;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Cases of Guangdong for tests, each brought to its state by the verbs that production code uses. */
final class Cases {

    static final Instant NOW = Instant.parse("2022-03-15T02:00:00Z");
    static final ApprovalRoute ROUTE = new ApprovalRoute(
            new UUID(0, 1),
            CaseKind.DELEGATION,
            1,
            List.of(
                    new StageDesign(
                            new Texts("审核", "Review", "Prüfung"),
                            "unit-approver",
                            StageScope.UNIT,
                            1,
                            StageCondition.NONE,
                            5,
                            1,
                            "ministry-approver",
                            List.of()),
                    new StageDesign(
                            new Texts("审批", "Approval", "Freigabe"),
                            "ministry-approver",
                            StageScope.MINISTRY,
                            1,
                            StageCondition.NONE,
                            10,
                            1,
                            "ministry-approver",
                            List.of())));

    static final CaseFacts FACTS = new CaseFacts(UnitKind.PROVINCE, Set.of(Category.DELEGATE), false, false);

    private Cases() {}

    static ApprovalCase open() {
        return new ApprovalCase(
                "20-D-0001",
                ROUTE,
                new OpenCase(CaseKind.DELEGATION, new UUID(0, 2), "20-CN-GD", 20, "CN-GD"),
                submission(1),
                period());
    }

    static ApprovalCase atTheMinistry() {
        var matter = open();
        matter.advance(ROUTE.at(2), period());
        return matter;
    }

    /** The unit's time is over. */
    static ApprovalCase escalated() {
        var matter = open();
        matter.escalate(period().dueAt());
        return matter;
    }

    static ApprovalCase in(CaseStatus status) {
        var matter = open();
        switch (status) {
            case OPEN -> {}
            case RETURNED -> matter.giveBack(NOW);
            case REJECTED -> matter.reject(NOW);
            case WITHDRAWN -> matter.withdraw(NOW);
            case APPROVED -> {
                matter.advance(ROUTE.at(2), period());
                matter.approve(NOW);
            }
        }
        return matter;
    }

    static Submission submission(int revision) {
        return new Submission(revision, 12, FACTS, "editor.gd", "李晓梅", Set.of("editor.gd", "editor2.gd"));
    }

    static StagePeriod period() {
        return new StagePeriod(NOW, NOW.plus(Duration.ofDays(7)), NOW.plus(Duration.ofDays(6)));
    }

    static Official official(String username, @Nullable String unit, String... roles) {
        return new Official(username, Set.of(roles), unit);
    }
}
