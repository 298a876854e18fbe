package org.ciep.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.ciep.approval.CaseOwner;
import org.ciep.identity.OfficialView;
import org.ciep.platform.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A notification")
class NotificationTest {

    private static final Instant NOW = Instant.parse("2022-03-15T02:00:00Z");
    private static final Texts STAGE = new Texts("组团单位审核", "Review by the unit", "Prüfung durch die Stelle");

    private static final OfficialView OFFICIAL =
            new OfficialView("approver.gd", "陈建华", null, "zh-CN", "CN-GD", null, Set.of("unit-approver"), true, NOW);

    @Test
    void is_unread_at_first_and_says_what_waits_and_until_when() {
        var view = waiting().view(CaseOwner.OF_DELEGATION);

        assertThat(view.read()).isFalse();
        assertThat(view.stage()).isEqualTo(STAGE);
        assertThat(view.dueAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(view.at()).isEqualTo(NOW);
    }

    @Test
    void stays_read_however_often_it_is_read() {
        var notification = waiting();

        notification.read(NOW);
        notification.read(NOW.plusSeconds(1));

        assertThat(notification.view(CaseOwner.OF_DELEGATION).read()).isTrue();
    }

    @Test
    void names_no_stage_when_a_delegation_was_decided() {
        var decided = new Notification(
                NotificationKind.CASE_RETURNED,
                OFFICIAL,
                new Matter("20-D-0005", "20-CN-GD", 20, "CN-GD", null, null),
                NOW);

        assertThat(decided.view(CaseOwner.OF_DELEGATION).stage()).isNull();
        assertThat(decided.view(CaseOwner.OF_DELEGATION).dueAt()).isNull();
    }

    private static Notification waiting() {
        var matter = new Matter("20-D-0005", "20-CN-GD", 20, "CN-GD", STAGE, NOW.plusSeconds(60));
        return new Notification(NotificationKind.CASE_WAITS, OFFICIAL, matter, NOW);
    }
}
