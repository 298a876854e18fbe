package org.ciep.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ciep.platform.DomainException;
import org.ciep.platform.InvalidInput.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A refusal of the ledger")
class QuotaRefusalsTest {

    @Test
    void says_by_how_many_a_list_is_too_long() {
        var refusal = QuotaExceeded.bySubmission(SubjectKind.DELEGATION, 16, 12, 15);

        assertThat(refusal.kind()).isEqualTo(DomainException.Kind.CONFLICT);
        assertThat(refusal.code()).isEqualTo("quota-exceeded");
        assertThat(refusal.params())
                .containsEntry("wanted", "16")
                .containsEntry("free", "12")
                .containsEntry("places", "15")
                .containsEntry("over", "4");
    }

    @Test
    void says_who_holds_the_places_that_are_in_the_way() {
        var refusal = new QuotaInUse(
                10,
                15,
                List.of(
                        new QuotaHolding(SubjectKind.DELEGATION, "20-CN-GD", 2, 12L, 0L),
                        new QuotaHolding(SubjectKind.DELEGATION, "20-CN-SD", 1, 1L, 2L)));

        assertThat(refusal.params()).containsEntry("used", "15").containsEntry("over", "5");
        assertThat(refusal.violations())
                .extracting(Violation::code)
                .containsExactly("quota-reserved", "quota-reserved", "quota-booked");
        assertThat(refusal.violations().get(0).params())
                .containsEntry("subject", "20-CN-GD")
                .containsEntry("revision", "2")
                .containsEntry("count", "12");
    }
}
