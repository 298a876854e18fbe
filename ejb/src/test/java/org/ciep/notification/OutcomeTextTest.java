package org.ciep.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ciep.approval.CaseKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What became of an accreditation, in the words of mails,")
class OutcomeTextTest {

    @ParameterizedTest
    @EnumSource(PartnerOutcome.class)
    void goes_on_with_the_sentence_and_says_what_follows_for_a_person_in_every_language(PartnerOutcome outcome) {
        assertThat(inAll(language -> OutcomeText.decision(outcome, language)))
                .doesNotHaveDuplicates()
                .allSatisfy(text ->
                        assertThat(text).isNotBlank().doesNotEndWith(".").doesNotEndWith("。"));
        assertThat(inAll(language -> OutcomeText.next(CaseKind.STAFF_ACCREDITATION, outcome, language)))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).containsPattern("[.。]$"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PartnerOutcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RETURNED_TO_PERSON", "WITHDRAWN"})
    void says_what_follows_for_an_organisation(PartnerOutcome outcome) {
        assertThat(inAll(language -> OutcomeText.next(CaseKind.PARTNER_ORGANISATION, outcome, language)))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).containsPattern("[.。]$"));
    }

    @Test
    void says_whose_turn_it_is_after_a_return() {
        assertThat(OutcomeText.next(CaseKind.STAFF_ACCREDITATION, PartnerOutcome.RETURNED, "en"))
                .startsWith("It is your turn");
        assertThat(OutcomeText.next(CaseKind.STAFF_ACCREDITATION, PartnerOutcome.RETURNED_TO_PERSON, "en"))
                .startsWith("It is the turn of the person");
    }

    private interface Text {
        String in(String language);
    }

    private static List<String> inAll(Text text) {
        return Stream.of("zh-CN", "en", "de").map(text::in).toList();
    }
}
