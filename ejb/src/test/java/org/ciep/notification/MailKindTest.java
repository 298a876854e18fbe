package org.ciep.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A kind of mail")
class MailKindTest {

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void is_about_what_its_notification_is_about(NotificationKind kind) {
        assertThat(MailKind.of(kind).about()).isEqualTo(kind.about());
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void that_names_an_organisation_is_never_shown_on_the_case_of_a_delegation(MailKind kind) {
        assertThat(kind.placeholders().contains("organisation") && kind.about() == null)
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void has_words_for_a_preview_on_a_case_in_every_state(CaseStatus status) {
        var outcome = MailPreview.outcome(status);

        assertThat(OutcomeText.next(CaseKind.STAFF_ACCREDITATION, outcome, "en"))
                .isNotBlank();
    }

    @Test
    void about_any_case_is_shown_on_any() {
        assertThat(MailKind.CASE_WAITS.about()).isNull();
        assertThat(MailKind.DIGEST.about()).isNull();
    }
}
