package org.ciep.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.approval.Remark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A return")
class MendingTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Remark GENERAL = new Remark(null, null, "Name a deputy head");

    @Test
    void without_remarks_opens_the_whole_list() {
        var mending = Mending.after(List.of());

        assertThatCode(mending::requireAdding).doesNotThrowAnyException();
        assertThatCode(() -> mending.requireRemoving(ONE)).doesNotThrowAnyException();
        assertThatCode(() -> mending.requireChanging(ONE, Set.of("employer"))).doesNotThrowAnyException();
    }

    @Test
    void with_a_remark_on_a_field_opens_that_field_only() {
        var mending = Mending.after(List.of(new Remark(ONE, "employer", "Full name")));

        assertThatCode(() -> mending.requireChanging(ONE, Set.of("employer"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> mending.requireChanging(ONE, Set.of("employer", "position")))
                .isInstanceOf(NotRemarked.class);
        assertThatThrownBy(() -> mending.requireChanging(OTHER, Set.of("employer")))
                .isInstanceOf(NotRemarked.class);
        assertThatThrownBy(() -> mending.requireChanging(OTHER, Set.of())).isInstanceOf(NotRemarked.class);
        assertThatThrownBy(mending::requireAdding).isInstanceOf(NotRemarked.class);
        assertThatThrownBy(() -> mending.requireRemoving(ONE)).isInstanceOf(NotRemarked.class);
    }

    @Test
    void with_a_remark_on_a_member_opens_all_of_the_member_and_taking_the_member_off() {
        var mending = Mending.after(List.of(new Remark(ONE, null, "Not eligible")));

        assertThatCode(() -> mending.requireChanging(ONE, Set.of("role", "email")))
                .doesNotThrowAnyException();
        assertThatCode(() -> mending.requireRemoving(ONE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> mending.requireRemoving(OTHER)).isInstanceOf(NotRemarked.class);
        assertThat(mending.opens(OTHER)).isFalse();
    }

    @Test
    void with_a_general_remark_beside_others_opens_adding_and_removing() {
        var mending = Mending.after(List.of(GENERAL, new Remark(ONE, "phone", "Wrong")));

        assertThatCode(mending::requireAdding).doesNotThrowAnyException();
        assertThatCode(() -> mending.requireRemoving(OTHER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> mending.requireChanging(OTHER, Set.of("phone")))
                .isInstanceOf(NotRemarked.class);
    }
}
