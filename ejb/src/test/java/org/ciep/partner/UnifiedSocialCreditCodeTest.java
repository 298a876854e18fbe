package org.ciep.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.ciep.partner.UnifiedSocialCreditCode.Flaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A Unified Social Credit Code")
class UnifiedSocialCreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "9131000063159284XQ", " 9131 0000 6315 9284 xq "})
    void is_sound_with_both_its_check_characters(String written) {
        assertThat(UnifiedSocialCreditCode.of(written).flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4Z, CHARACTERS",
        "91350100M000100Y44, CHECK",
        "9135O100M000100Y43, CHARACTERS",
        "91350100M000100Y4, LENGTH",
        "19350100M000100Y43, CHECK"
    })
    void names_its_first_flaw(String written, Flaw flaw) {
        assertThat(UnifiedSocialCreditCode.of(written).flaw()).contains(flaw);
    }

    @Test
    void is_doubtful_when_only_the_organisation_code_inside_fails() {
        var withOtherInnerCheck = soundOutside("91350100M000100Y3");

        assertThat(UnifiedSocialCreditCode.of(withOtherInnerCheck).flaw()).contains(Flaw.ORGANISATION_CODE);
    }

    @Test
    void is_written_in_narrow_capitals_without_blanks() {
        assertThat(UnifiedSocialCreditCode.of("９１３５０１００m000100y43").text()).isEqualTo("91350100M000100Y43");
    }

    /** The one code with this beginning whose last character fits. */
    private static String soundOutside(String beginning) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(last -> beginning + (char) last)
                .filter(code -> !UnifiedSocialCreditCode.of(code).flaw().equals(java.util.Optional.of(Flaw.CHECK)))
                .findFirst()
                .orElseThrow();
    }
}
