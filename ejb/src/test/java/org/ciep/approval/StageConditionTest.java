package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ciep.edition.Category;
import org.ciep.edition.UnitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stage's condition")
class StageConditionTest {

    private static final CaseFacts PROVINCE = new CaseFacts(UnitKind.PROVINCE, Set.of(Category.MEDIA), false, true);

    @Test
    void that_asks_nothing_lets_every_case_come() {
        assertThat(StageCondition.NONE.missed(PROVINCE)).isEmpty();
        assertThat(StageCondition.NONE.criteria()).isEmpty();
    }

    @Test
    void asks_for_one_of_several_kinds_or_categories() {
        assertThat(of(List.of(UnitKind.CORPS, UnitKind.PROVINCE), List.of()).missed(PROVINCE))
                .isEmpty();
        assertThat(of(List.of(UnitKind.CORPS), List.of()).missed(PROVINCE)).contains(StageCriterion.UNIT_KIND);
        assertThat(of(List.of(), List.of(Category.GUEST)).missed(PROVINCE)).contains(StageCriterion.CATEGORY);
    }

    @Test
    void holds_when_everything_holds_that_it_asks_for() {
        assertThat(new StageCondition(List.of(UnitKind.PROVINCE), List.of(), false, true).missed(PROVINCE))
                .isEmpty();
        assertThat(new StageCondition(List.of(UnitKind.PROVINCE), List.of(), true, true).missed(PROVINCE))
                .contains(StageCriterion.OVERFLOW);
        assertThat(of(List.of(), List.of()).missed(new CaseFacts(UnitKind.CORPS, Set.of(), false, false)))
                .isEmpty();
    }

    private static StageCondition of(List<UnitKind> kinds, List<Category> categories) {
        return new StageCondition(kinds, categories, false, false);
    }
}
