package org.ciep.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.delegation.DelegationAction.ADD_MEMBER;
import static org.ciep.delegation.DelegationAction.EDIT;
import static org.ciep.delegation.DelegationAction.EXPORT;
import static org.ciep.delegation.DelegationAction.IMPORT;
import static org.ciep.delegation.DelegationAction.REMOVE_MEMBER;
import static org.ciep.delegation.DelegationAction.SUBMIT;
import static org.ciep.delegation.DelegationAction.WITHDRAW;

import java.util.List;
import java.util.UUID;
import org.ciep.approval.Remark;
import org.ciep.delegation.Possibilities.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With a delegation")
class PossibilitiesTest {

    private static final Situation READY = new Situation(true, false, true, Mending.ofDraft());

    @Test
    void that_is_complete_its_editor_may_do_everything() {
        var possibilities = new Possibilities(Delegations.draftOf(3), Delegations.EDITOR, READY);

        assertThat(possibilities.actions())
                .containsExactly(EDIT, ADD_MEMBER, IMPORT, REMOVE_MEMBER, SUBMIT, WITHDRAW, EXPORT);
        assertThat(possibilities.blocked()).isNull();
    }

    @Test
    void officials_only_export() {
        var possibilities = new Possibilities(Delegations.draftOf(3), Delegations.MINISTRY, READY);

        assertThat(possibilities.actions()).containsExactly(EXPORT);
        assertThat(possibilities.blocked()).isNull();
    }

    @Test
    void without_members_or_head_nothing_is_submitted() {
        assertThat(blocked(Delegations.draft(), READY)).isEqualTo("members-missing");
        assertThat(blocked(Delegations.draftOf(1), new Situation(true, false, false, Mending.ofDraft())))
                .isEqualTo("head-missing");
    }

    @Test
    void that_is_frozen_closed_or_late_nothing_is_changed() {
        assertThat(blocked(Delegations.in(DelegationStatus.SUBMITTED), READY)).isEqualTo("delegation-frozen");
        assertThat(blocked(Delegations.in(DelegationStatus.REJECTED), READY)).isEqualTo("delegation-closed");
        assertThat(blocked(Delegations.draftOf(1), new Situation(false, false, true, Mending.ofDraft())))
                .isEqualTo("window-closed");
    }

    @Test
    void that_was_returned_for_one_member_nobody_is_added() {
        var mending = Mending.after(List.of(new Remark(new UUID(0, 1), "phone", "Wrong")));
        var possibilities = new Possibilities(
                Delegations.in(DelegationStatus.RETURNED),
                Delegations.EDITOR,
                new Situation(true, false, true, mending));

        assertThat(possibilities.actions()).containsExactly(EDIT, SUBMIT, WITHDRAW, EXPORT);
    }

    @Test
    void nothing_is_withdrawn_once_the_event_has_begun() {
        var begun = new Situation(false, true, true, Mending.ofDraft());

        assertThat(new Possibilities(Delegations.in(DelegationStatus.APPROVED), Delegations.EDITOR, begun).actions())
                .containsExactly(EXPORT);
    }

    private static String blocked(Delegation delegation, Situation situation) {
        var blocked = new Possibilities(delegation, Delegations.EDITOR, situation).blocked();
        return blocked == null ? "" : blocked.code();
    }
}
