package org.ciep.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ciep.platform.Cursor;
import org.ciep.platform.InvalidCursor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The list of quotas")
class QuotaListTest {

    private static final List<QuotaRow> ROWS = List.of(
            row("CN-BJ", 12, 12, 12),
            row("CN-GD", null, 0, 0),
            row("CN-JS", 15, 14, 13),
            row("CN-SC", 10, 3, 0),
            row("CN-SD", null, 16, 16));

    @Test
    void is_ordered_by_codes() {
        assertThat(units(list(QuotaSort.HOLDER, false), null, 50))
                .containsExactly("CN-BJ", "CN-GD", "CN-JS", "CN-SC", "CN-SD");
        assertThat(units(list(QuotaSort.HOLDER, true), null, 2)).containsExactly("CN-SD", "CN-SC");
    }

    @Test
    void has_those_without_a_number_first_by_number_and_last_by_what_is_left() {
        assertThat(units(list(QuotaSort.PLACES, false), null, 50))
                .containsExactly("CN-GD", "CN-SD", "CN-SC", "CN-BJ", "CN-JS");
        assertThat(units(list(QuotaSort.LEFT, false), null, 50))
                .containsExactly("CN-BJ", "CN-JS", "CN-SC", "CN-GD", "CN-SD");
    }

    @ParameterizedTest
    @EnumSource(QuotaSort.class)
    void goes_on_where_a_page_ended(QuotaSort sort) {
        for (boolean descending : new boolean[] {false, true}) {
            var list = list(sort, descending);
            var walked = new ArrayList<String>();
            @Nullable String after = null;
            do {
                var page = list.page(ROWS, after, 2);
                page.slice().items().forEach(row -> walked.add(row.holder()));
                after = page.slice().next();
            } while (after != null);

            assertThat(walked).isEqualTo(units(list, null, 50));
        }
    }

    @Test
    void holds_what_is_in_a_state() {
        assertThat(units(of(Set.of(QuotaState.FULL), null), null, 50)).containsExactly("CN-BJ");
        assertThat(units(of(Set.of(QuotaState.FREE), null), null, 50)).containsExactly("CN-JS", "CN-SC");
        assertThat(of(Set.of(QuotaState.UNSET), null).page(ROWS, null, 1).total())
                .isEqualTo(2);
    }

    @Test
    void finds_a_holder_by_its_code_and_by_each_of_its_names() {
        var guangdong = new QuotaTable.Holder("CN-GD", List.of("广东省", "Guangdong", "Guangdong (dt.)"));

        assertThat(List.of("cn-gd", "广东", "DONG", " guang "))
                .allMatch(query -> of(Set.of(), query).names(guangdong));
        assertThat(of(Set.of(), "shanghai").names(guangdong)).isFalse();
    }

    @Test
    void refuses_a_place_that_is_not_one_of_its_own() {
        var elsewhere = Cursor.of("x", "CN-GD").text();

        assertThatThrownBy(() -> list(QuotaSort.HOLDER, false).page(ROWS, elsewhere, 2))
                .isInstanceOf(InvalidCursor.class);
    }

    private static QuotaList list(QuotaSort sort, boolean descending) {
        return new QuotaList(new QuotaFilter(Set.of(), null, sort, descending));
    }

    private static QuotaList of(Set<QuotaState> states, @Nullable String query) {
        return new QuotaList(new QuotaFilter(states, query, QuotaSort.HOLDER, false));
    }

    private static List<String> units(QuotaList list, @Nullable String after, int limit) {
        return list.page(ROWS, after, limit).slice().items().stream()
                .map(QuotaRow::holder)
                .toList();
    }

    private static QuotaRow row(String unit, @Nullable Integer places, int demand, int used) {
        return new QuotaRow(unit, places, places, demand, used, 0, null, null, 1L, null);
    }
}
