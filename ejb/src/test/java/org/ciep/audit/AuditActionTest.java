package org.ciep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An audit action")
class AuditActionTest {

    @ParameterizedTest
    @EnumSource(AuditAction.class)
    void fits_its_column(AuditAction action) {
        assertThat(action.name()).hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(AuditAction.class)
    void is_left_out_of_histories_if_it_was_a_look_only(AuditAction action) {
        boolean look =
                Arrays.stream(new String[] {"VIEWED", "SEARCHED", "EXPORTED"}).anyMatch(action.name()::endsWith);

        assertThat(action.isLook()).isEqualTo(look);
        assertThat(AuditSearch.changesOf("20-CN-GD").actions().contains(action)).isEqualTo(!look);
    }
}
