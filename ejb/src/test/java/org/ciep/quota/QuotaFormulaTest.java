package org.ciep.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.ciep.edition.Category;
import org.ciep.quota.QuotaExplanation.Basis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The number of places")
class QuotaFormulaTest {

    @Test
    void of_exhibitors_is_three_for_each_booth_and_the_base() {
        var explanation = QuotaFormula.explain(Category.EXHIBITOR, 2, 4, null);

        assertThat(explanation).isEqualTo(new QuotaExplanation(2, 3, 4, Basis.BOOTHS, 14));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 3", "9, 3", "9.01, 6", "18, 6", "35.5, 12"})
    void of_exhibitors_is_three_for_each_started_nine_square_metres(BigDecimal area, int places) {
        var explanation = QuotaFormula.explain(Category.EXHIBITOR, 0, null, area);

        assertThat(explanation.basis()).isEqualTo(Basis.AREA);
        assertThat(explanation.places()).isEqualTo(places);
    }

    @Test
    void of_exhibitors_counts_what_is_more_and_never_both() {
        var byBooths = QuotaFormula.explain(Category.EXHIBITOR, 0, 4, BigDecimal.valueOf(36));
        var byArea = QuotaFormula.explain(Category.EXHIBITOR, 0, 4, BigDecimal.valueOf(37));

        assertThat(byBooths).isEqualTo(new QuotaExplanation(0, 3, 4, Basis.BOOTHS, 12));
        assertThat(byArea).isEqualTo(new QuotaExplanation(0, 3, 5, Basis.AREA, 15));
    }

    @Test
    void of_fitters_is_two_for_each_booth_whatever_the_area() {
        var explanation = QuotaFormula.explain(Category.FITTER, 1, 4, BigDecimal.valueOf(900));

        assertThat(explanation).isEqualTo(new QuotaExplanation(1, 2, 4, Basis.BOOTHS, 9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"EXHIBITOR", "FITTER"},
            mode = EnumSource.Mode.EXCLUDE)
    void of_others_is_what_somebody_set(Category category) {
        var explanation = QuotaFormula.explain(category, 12, 4, BigDecimal.valueOf(900));

        assertThat(explanation).isEqualTo(new QuotaExplanation(12, 0, 0, Basis.FIXED, 12));
    }

    @Test
    void is_its_base_where_no_booth_is_ordered() {
        assertThat(QuotaFormula.explain(Category.EXHIBITOR, 2, null, null).places())
                .isEqualTo(2);
        assertThat(QuotaFormula.explain(Category.FITTER, 0, 0, BigDecimal.ZERO).places())
                .isZero();
    }

    @Test
    void is_not_made_of_less_than_nothing() {
        assertThatThrownBy(() -> QuotaFormula.explain(Category.EXHIBITOR, -1, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuotaFormula.explain(Category.EXHIBITOR, 0, -1, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuotaFormula.explain(Category.EXHIBITOR, 0, null, BigDecimal.valueOf(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_refused_where_it_is_more_than_can_be_counted() {
        assertThatThrownBy(() -> QuotaFormula.explain(Category.EXHIBITOR, 0, Integer.MAX_VALUE, null))
                .isInstanceOf(ArithmeticException.class);
    }
}
