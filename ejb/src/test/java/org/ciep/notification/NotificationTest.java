package org.ciep.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ciep.approval.CaseKind;
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
        var view = waiting().view(Map.of());

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

        assertThat(notification.view(Map.of()).read()).isTrue();
    }

    @Test
    void names_no_stage_when_a_delegation_was_decided() {
        var decided = new Notification(
                NotificationKind.CASE_RETURNED,
                OFFICIAL,
                new Matter("20-D-0005", "20-CN-GD", 20, "CN-GD", null, null, null),
                NOW);

        assertThat(decided.view(Map.of()).stage()).isNull();
        assertThat(decided.view(Map.of()).dueAt()).isNull();
    }

    @Test
    void is_about_an_accreditation_of_an_organisation_where_there_is_no_case_yet() {
        var acme = new Texts("极致公司", "Acme Ltd", "Acme GmbH");
        var matter = Matter.of(new ReadyStaff("20-T-0012", 20, "ORG-00017", acme));

        var view = new Notification(NotificationKind.STAFF_READY, OFFICIAL, matter, NOW).view(Map.of());

        assertThat(view.caseReference()).isNull();
        assertThat(view.caseKind()).isEqualTo(CaseKind.STAFF_ACCREDITATION);
        assertThat(view.ownerName()).isEqualTo(acme);
        assertThat(matter.path()).isEqualTo("/editions/20/staff/20-T-0012");
    }

    @Test
    void tells_coordinators_what_became_of_the_accreditation_which_they_open_instead_of_the_case() {
        var acme = new Texts("极致公司", "Acme Ltd", "Acme GmbH");
        var news = new PartnerNews(
                PartnerOutcome.SUSPENDED, "20-X-0001", "20-P-0044", 20, "ORG-00017", acme, "a@b.example");
        var told = new Notification(
                NotificationKind.ORGANISATION_DECIDED, OFFICIAL, Matter.of(CaseKind.PARTNER_ORGANISATION, news), NOW);

        var view = told.view(Map.of());

        assertThat(view.caseReference()).isNull();
        assertThat(view.caseKind()).isEqualTo(CaseKind.PARTNER_ORGANISATION);
        assertThat(view.outcome()).isEqualTo(PartnerOutcome.SUSPENDED);
        assertThat(told.caseReference()).contains("20-X-0001");
        assertThat(told.matter().path()).isEqualTo("/partners/20-P-0044");
        assertThat(news.toString()).doesNotContain("a@b.example");
    }

    @Test
    void is_mailed_unless_another_mail_to_the_same_address_tells_of_it() {
        var to = new Addressee("acme", "Acme", "Coordinator@acme.example", "en");
        var recipient = new Recipients.Recipient(OFFICIAL, Delivery.DIGEST, to);

        assertThat(recipient.unlessMailed("coordinator@acme.example").delivery())
                .isEqualTo(Delivery.CONSOLE);
        assertThat(recipient.unlessMailed("contact@acme.example").delivery()).isEqualTo(Delivery.DIGEST);
        assertThat(recipient.unlessMailed(null).delivery()).isEqualTo(Delivery.DIGEST);
    }

    @Test
    void says_of_which_kind_its_case_is_and_whose() {
        var acme = new Texts("极致公司", "Acme Ltd", "Acme GmbH");
        var owners = Map.of("20-D-0005", new CaseOwner(CaseKind.PARTNER_ORGANISATION, acme));

        assertThat(waiting().view(owners).caseKind()).isEqualTo(CaseKind.PARTNER_ORGANISATION);
        assertThat(waiting().view(owners).ownerName()).isEqualTo(acme);
        assertThat(waiting().view(Map.of()).caseKind()).isEqualTo(CaseKind.DELEGATION);
        assertThat(waiting().matter().path()).isEqualTo("/cases/20-D-0005");
    }

    private static Notification waiting() {
        var matter = new Matter("20-D-0005", "20-CN-GD", 20, "CN-GD", null, STAGE, NOW.plusSeconds(60));
        return new Notification(NotificationKind.CASE_WAITS, OFFICIAL, matter, NOW);
    }
}
