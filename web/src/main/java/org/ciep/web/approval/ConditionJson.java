package org.ciep.web.approval;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.approval.StageCondition;
import org.ciep.edition.Category;
import org.ciep.edition.UnitKind;

/** For which cases a stage is there. */
public record ConditionJson(
        @NotNull @Size(max = 20) List<@NotNull UnitKind> unitKinds,
        @NotNull @Size(max = 20) List<@NotNull Category> categories,
        @NotNull Boolean overflow,
        @NotNull Boolean late) {

    static ConditionJson of(StageCondition condition) {
        return new ConditionJson(condition.unitKinds(), condition.categories(), condition.overflow(), condition.late());
    }

    StageCondition condition() {
        return new StageCondition(unitKinds, categories, overflow, late);
    }
}
