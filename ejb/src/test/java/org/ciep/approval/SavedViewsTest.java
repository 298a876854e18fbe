package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.StaleVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody has saved of the inbox")
class SavedViewsTest {

    private static final SavedView OVERDUE = new SavedView("Overdue", "deadline=OVERDUE&view=all");

    @Test
    void has_each_name_once_whatever_its_case_and_the_spaces_around_it() {
        assertThat(SavedViewsService.requireNamed(List.of(OVERDUE, new SavedView("  上海 ", "unit=CN-SH"))))
                .extracting(SavedView::name)
                .containsExactly("Overdue", "上海");
        assertRefused("/views/1/name", "view-name-twice", OVERDUE, new SavedView("overdue ", "view=all"));
        assertRefused("/views/0/name", "required", new SavedView(" ", "view=all"));
    }

    @Test
    void changes_only_as_it_was_seen() {
        var saved = new SavedViews("ministry", List.of());

        assertThatThrownBy(() -> saved.change(List.of(OVERDUE), 0)).isInstanceOf(StaleVersion.class);
        saved.change(List.of(OVERDUE), 1);

        assertThat(saved.view().views()).containsExactly(OVERDUE);
    }

    private static void assertRefused(String pointer, String code, SavedView... views) {
        assertThatThrownBy(() -> SavedViewsService.requireNamed(List.of(views)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.pointer()).isEqualTo(pointer);
                            assertThat(violation.code()).isEqualTo(code);
                        }));
    }
}
