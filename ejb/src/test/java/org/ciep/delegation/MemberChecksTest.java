package org.ciep.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ciep.person.DocumentNumber;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.Sex;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A member")
class MemberChecksTest {

    private static final MemberChecks CHECKS = new MemberChecks(LocalDate.of(2022, 3, 15), LocalDate.of(2022, 4, 25));
    private static final String NUMBER = "11010519491231002X";

    @Test
    void that_keeps_the_rules_is_tidied() {
        var checked = CHECKS.require(entry("王", " 1101 0519 4912 3100 2x ", " 科学院 "), null);

        assertThat(checked.number().value()).isEqualTo(NUMBER);
        assertThat(checked.entry().employer()).isEqualTo("科学院");
        assertThat(checked.name().familyNative()).isEqualTo("王");
    }

    @Test
    void keeps_the_stored_number_if_none_is_given() {
        var stored = new DocumentNumber(IdentityDocumentKind.RESIDENT_ID, NUMBER);

        assertThat(CHECKS.require(entry("王", null, null), stored).number()).isEqualTo(stored);
        assertThat(violations(entry("王", null, null))).containsExactly("/documentNumber document-number-missing");
    }

    @Test
    void needs_the_number_again_once_it_is_erased_and_nothing_is_doubtful_about_that() {
        var erased = new DocumentNumber(IdentityDocumentKind.RESIDENT_ID, "");
        var errors = new ArrayList<Violation>();

        var checked = CHECKS.check(entry("王", null, null), erased, errors);

        assertThat(checked).isEmpty();
        assertThat(errors).extracting(Violation::code).containsExactly("document-number-missing");
        var known = CHECKS.require(entry("王", NUMBER, null), null);
        assertThat(CHECKS.warnings(known.entry(), known.name(), erased)).isEmpty();
    }

    @Test
    void needs_a_name() {
        assertThat(violations(entry(null, NUMBER, null))).containsExactly("/familyNative name-missing");
    }

    @Test
    void needs_a_number_with_the_right_check_digit_and_birth_date() {
        assertThat(violations(entry("王", "110105194912310021", null)))
                .containsExactly("/documentNumber document-number-check-digit");
        assertThat(violations(entry("王", "440524188001010014", null)))
                .contains("/documentNumber document-number-birth-date");
    }

    @Test
    void has_no_control_characters_and_no_endless_texts() {
        assertThat(violations(entry("王", NUMBER, "a\u0000b"))).containsExactly("/employer text-characters");
        assertThat(violations(entry("王", NUMBER, "x".repeat(201)))).containsExactly("/employer text-too-long");
    }

    @Test
    void is_warned_of_when_the_document_ends_before_the_event() {
        var entry = entry("王", NUMBER, null, LocalDate.of(2022, 4, 24));
        var checked = CHECKS.require(entry, null);

        assertThat(CHECKS.warnings(checked.entry(), checked.name(), checked.number()))
                .extracting(Violation::code)
                .containsExactly("document-expires-before-event");
    }

    private static List<String> violations(MemberEntry entry) {
        var errors = new ArrayList<Violation>();
        CHECKS.check(entry, null, errors);
        assertThatThrownBy(() -> CHECKS.require(entry, null)).isInstanceOf(InvalidInput.class);
        return errors.stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static MemberEntry entry(@Nullable String family, @Nullable String number, @Nullable String employer) {
        return entry(family, number, employer, null);
    }

    private static MemberEntry entry(
            @Nullable String family,
            @Nullable String number,
            @Nullable String employer,
            @Nullable LocalDate expiresOn) {
        return new MemberEntry(
                DelegationRole.MEMBER,
                family,
                null,
                null,
                null,
                null,
                Sex.FEMALE,
                LocalDate.of(1949, 12, 31),
                "CHN",
                IdentityDocumentKind.RESIDENT_ID,
                number,
                expiresOn,
                employer,
                null,
                null,
                null,
                null);
    }
}
