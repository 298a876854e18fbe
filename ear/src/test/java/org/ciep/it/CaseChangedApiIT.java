package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, whoever decides on what is no longer there")
class CaseChangedApiIT {

    private final Guangdong delegation = Guangdong.submittedWith(2);
    private final JsonObject seen = delegation.seenBy(Users.client("approver2.gd"));

    @Test
    void is_told_who_decided_what_at_which_stage() {
        delegation.decide(Guangdong.approver(), "APPROVE").expect(201);

        var changed = changed(decideLate());

        assertThat(changed.getInt("revision")).isEqualTo(1);
        assertThat(changed.getString("status")).isEqualTo("OPEN");
        assertThat(changed.get("members")).isNull();
        var decision = changed.getJsonArray("decisions").getJsonObject(0);
        assertThat(decision.getString("outcome")).isEqualTo("APPROVE");
        assertThat(decision.getInt("stage")).isEqualTo(1);
        assertThat(decision.getString("decidedBy")).isEqualTo("陈建华");
    }

    @Test
    void is_told_how_many_members_the_new_revision_changed() {
        delegation.giveBack(Guangdong.approver()).expect(201);
        delegation.add("MEMBER");
        delegation.add("MEMBER");
        delegation.submit().expect(200);

        var changed = changed(decideLate());

        assertThat(changed.getInt("revision")).isEqualTo(2);
        assertThat(changed.getJsonArray("decisions")).hasSize(1);
        assertThat(changed.getJsonObject("members").getInt("added")).isEqualTo(2);
        assertThat(changed.getJsonObject("members").getInt("removed")).isZero();
        assertThat(changed.getJsonObject("members").getInt("changed")).isZero();
    }

    @Test
    void is_told_that_it_was_withdrawn_and_nothing_was_decided() {
        delegation.withdraw().expect(200);

        var changed = changed(decideLate());

        assertThat(changed.getString("status")).isEqualTo("WITHDRAWN");
        assertThat(changed.getJsonArray("decisions")).isEmpty();
        assertThat(delegation.seenBy(Guangdong.approver()).getJsonArray("decisions"))
                .isEmpty();
    }

    private Answer decideLate() {
        return delegation.decideAsSeen(Users.client("approver2.gd"), seen, "APPROVE");
    }

    private static JsonObject changed(Answer refused) {
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("case-changed");
        return refused.json().getJsonObject("changed");
    }
}
