package org.ciep.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ciep.edition.Category;
import org.ciep.quota.QuotaExplanation.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The number of a quota")
class QuotaNumbersTest {

    @Test
    void keeps_what_the_formula_counted_whatever_its_base() {
        var ofFourBooths = numbers(14, 2, 4);

        assertThat(ofFourBooths.placesWith(5)).isEqualTo(17);
        assertThat(ofFourBooths.placesWith(0)).isEqualTo(12);
        assertThat(ofFourBooths.placesWith(null)).isEqualTo(12);
    }

    @Test
    void is_none_without_booths_and_without_a_base() {
        assertThat(numbers(7, 7, null).placesWith(null)).isNull();
        assertThat(numbers(null, null, null).placesWith(null)).isNull();
        assertThat(numbers(0, 0, 0).placesWith(null)).as("of no booths").isZero();
    }

    @Test
    void is_its_base_where_nothing_was_counted() {
        assertThat(numbers(null, null, null).placesWith(5)).isEqualTo(5);
        assertThat(numbers(7, 7, null).placesWith(5)).isEqualTo(5);
    }

    @Test
    void is_explained_in_its_row() {
        var row = QuotaRow.of(Category.EXHIBITOR, numbers(14, 2, 4));

        assertThat(row.explanation()).isEqualTo(new QuotaExplanation(2, 3, 4, Basis.BOOTHS, 14));
        assertThat(QuotaRow.of(Category.EXHIBITOR, numbers(null, null, null)).explanation())
                .isNull();
    }

    @Test
    void is_told_to_the_audit_trail_with_the_one_before() {
        assertThat(new QuotaChange(null, 12).details(Category.MEDIA))
                .containsEntry("places", "12")
                .containsEntry("before", "–")
                .containsEntry("category", "MEDIA");
    }

    private static QuotaNumbers numbers(@Nullable Integer places, @Nullable Integer base, @Nullable Integer booths) {
        return new QuotaNumbers(UUID.randomUUID(), "ORG-00017", places, base, booths, null, 0, 0, 0, null, null, 1L);
    }
}
