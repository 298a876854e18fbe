package org.ciep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.approval.Officials.official;

import org.ciep.identity.OfficialView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An official may act for another one")
class DeputyRulesTest {

    private static final OfficialView APPROVER = official("approver.gd", "CN-GD", "unit-approver");
    private static final OfficialView MINISTRY = official("ministry", null, "ministry-approver");

    @Test
    void who_is_of_the_same_unit() {
        assertThat(DeputyRules.mayActFor(official("approver2.gd", "CN-GD", "unit-approver"), APPROVER))
                .isTrue();
        assertThat(DeputyRules.mayActFor(official("approver.bj", "CN-BJ", "unit-approver"), APPROVER))
                .isFalse();
    }

    @Test
    void from_the_ministry_which_sees_every_unit() {
        assertThat(DeputyRules.mayActFor(MINISTRY, APPROVER)).isTrue();
        assertThat(DeputyRules.mayActFor(official("ministry2", null, "ministry-approver"), MINISTRY))
                .isTrue();
    }

    @Test
    void but_not_for_one_who_decides_what_the_deputy_cannot_see() {
        var both = official("unitministry.gd", "CN-GD", "unit-approver", "ministry-approver");

        assertThat(DeputyRules.mayActFor(APPROVER, MINISTRY)).isFalse();
        assertThat(DeputyRules.mayActFor(APPROVER, both)).isFalse();
        assertThat(DeputyRules.mayActFor(both, APPROVER)).isTrue();
    }

    @Test
    void who_sees_what_the_host_city_decides_on() {
        var host = official("host", null, "host-reviewer");

        assertThat(DeputyRules.mayActFor(MINISTRY, host)).isTrue();
        assertThat(DeputyRules.mayActFor(official("host2", null, "host-reviewer"), host))
                .isTrue();
        assertThat(DeputyRules.mayActFor(APPROVER, host)).isFalse();
        assertThat(DeputyRules.mayActFor(host, APPROVER)).isFalse();
    }

    @Test
    void but_security_officers_for_each_other_only() {
        var security = official("security", null, "security-officer");

        assertThat(DeputyRules.mayActFor(official("security2", null, "security-officer"), security))
                .isTrue();
        assertThat(DeputyRules.mayActFor(MINISTRY, security)).isFalse();
        assertThat(DeputyRules.mayActFor(security, APPROVER)).isFalse();
    }

    @Test
    void but_nobody_for_themselves() {
        assertThat(DeputyRules.mayActFor(APPROVER, APPROVER)).isFalse();
        assertThat(DeputyRules.mayActFor(MINISTRY, MINISTRY)).isFalse();
    }

    @Test
    void but_not_without_a_unit_for_a_unit() {
        assertThat(DeputyRules.mayActFor(official("lost", null, "unit-approver"), APPROVER))
                .isFalse();
    }
}
