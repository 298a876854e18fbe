package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ciep.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A decision")
class NewDecisionTest {

    private static final Reason REASON = new Reason(ReasonCode.INCOMPLETE, "Photographs are missing");
    private static final Remark REMARK = new Remark(null, null, "Add the deputy head");

    @ParameterizedTest
    @EnumSource(
            value = DecisionOutcome.class,
            names = {"RETURN", "REJECT"})
    void to_return_or_reject_needs_a_reason(DecisionOutcome outcome) {
        assertThatThrownBy(decision(outcome, null)::requireComplete).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(decision(outcome, new Reason(ReasonCode.OTHER, "  "))::requireComplete)
                .isInstanceOf(ReasonMissing.class);
        assertThatCode(decision(outcome, REASON)::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void to_approve_needs_none() {
        assertThatCode(decision(DecisionOutcome.APPROVE, null)::requireComplete).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = DecisionOutcome.class, names = "RETURN", mode = EnumSource.Mode.EXCLUDE)
    void carries_remarks_only_when_it_returns(DecisionOutcome outcome) {
        assertThatThrownBy(decision(outcome, REASON, REMARK)::requireComplete).isInstanceOf(RemarksNotAllowed.class);
        assertThatCode(decision(DecisionOutcome.RETURN, REASON, REMARK)::requireComplete)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = DecisionOutcome.class, names = "APPROVE", mode = EnumSource.Mode.EXCLUDE)
    void strikes_members_only_when_it_approves(DecisionOutcome outcome) {
        assertThatThrownBy(striking(outcome, 1)::requireComplete).isInstanceOf(StrikesNotAllowed.class);
        assertThatCode(striking(DecisionOutcome.APPROVE, 1, 2)::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void strikes_nobody_twice() {
        assertThatThrownBy(striking(DecisionOutcome.APPROVE, 1, 1)::requireComplete)
                .isInstanceOf(InvalidInput.class);
    }

    private static NewDecision striking(DecisionOutcome outcome, int... members) {
        var strikes = Arrays.stream(members)
                .mapToObj(member -> new Strike(new UUID(0, member), REASON))
                .toList();
        return new NewDecision(outcome, 1, 0, REASON, List.of(), strikes, null);
    }

    private static NewDecision decision(DecisionOutcome outcome, @Nullable Reason reason, Remark... remarks) {
        return new NewDecision(outcome, 1, 0, reason, List.of(remarks), List.of(), null);
    }
}
