package org.ciep.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

@Label("A resident's number")
class ResidentNumberTest {

    @Property
    void does_not_survive_one_wrong_digit(
            @ForAll @StringLength(17) @CharRange(from = '0', to = '9') String digits,
            @ForAll @IntRange(max = 16) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var number = digits + ResidentNumber.checkCharacter(digits);
        var wrong = new StringBuilder(number);
        wrong.setCharAt(position, (char) ('0' + (number.charAt(position) - '0' + shift) % 10));

        assertThat(ResidentNumber.hasRightCheck(number)).isTrue();
        assertThat(ResidentNumber.hasRightCheck(wrong.toString())).isFalse();
    }
}
