package org.ciep.partner.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.ciep.approval.Remark;
import org.ciep.partner.FieldNotRemarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After a return, an accreditation")
class StaffMendingTest {

    private static final UUID PERSON = UUID.randomUUID();

    @Test
    void is_open_where_it_was_remarked_on_and_nowhere_else() {
        var mending = StaffMending.after(List.of(on("position"), on("email"), on("email")));

        mending.require(List.of("email"));

        assertThat(mending.fields()).containsExactly("position", "email");
        assertThatThrownBy(() -> mending.require(List.of("email", "category"))).isInstanceOf(FieldNotRemarked.class);
    }

    @Test
    void is_open_as_a_whole_without_remarks_on_fields() {
        assertThat(StaffMending.after(List.of()).fields()).isEqualTo(StaffFields.names());
        assertThat(StaffMending.after(List.of(new Remark(null, null, "All"))).fields())
                .isEqualTo(StaffFields.names());
        assertThat(StaffMending.after(List.of(on("position"), on(null))).fields())
                .isEqualTo(StaffFields.names());
    }

    private static Remark on(@Nullable String field) {
        return new Remark(PERSON, field, "Mend it");
    }
}
