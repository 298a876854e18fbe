package org.ciep.approval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ciep.edition.Category;
import org.ciep.edition.UnitKind;

/**
 * For which cases a stage is there; everything that is asked has to hold.
 *
 * @param unitKinds those of these kinds of unit; empty if all
 * @param categories those about somebody in one of these; empty if all
 * @param overflow whether only those that go over a quota
 * @param late whether only those that came late
 */
public record StageCondition(List<UnitKind> unitKinds, List<Category> categories, Boolean overflow, Boolean late) {

    /** For all cases. */
    public static final StageCondition NONE = new StageCondition(List.of(), List.of(), false, false);

    public StageCondition {
        unitKinds = unitKinds.stream().distinct().sorted().toList();
        categories = categories.stream().distinct().sorted().toList();
    }

    /** What it asks; nothing where the stage is there for all cases. */
    List<StageCriterion> criteria() {
        var asked = new ArrayList<StageCriterion>();
        if (!unitKinds.isEmpty()) {
            asked.add(StageCriterion.UNIT_KIND);
        }
        if (!categories.isEmpty()) {
            asked.add(StageCriterion.CATEGORY);
        }
        if (overflow) {
            asked.add(StageCriterion.OVERFLOW);
        }
        if (late) {
            asked.add(StageCriterion.LATE);
        }
        return List.copyOf(asked);
    }

    /** The first thing that does not hold for such a case; empty if the stage is there for it. */
    Optional<StageCriterion> missed(CaseFacts facts) {
        return criteria().stream().filter(criterion -> !holds(criterion, facts)).findFirst();
    }

    private boolean holds(StageCriterion criterion, CaseFacts facts) {
        return switch (criterion) {
            case UNIT_KIND -> unitKinds.stream().anyMatch(kind -> kind == facts.unitKind());
            case CATEGORY -> !Collections.disjoint(categories, facts.categories());
            case OVERFLOW -> facts.overflow();
            case LATE -> facts.late();
        };
    }
}
