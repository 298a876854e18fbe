package org.ciep.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rules of an application")
class ApplicationRulesTest {

    @Test
    void keep_an_empty_draft_and_name_everything_that_is_missing() {
        var draft = ApplicationRules.tidied(entry(null, null, null, null));

        assertThat(ApplicationRules.missing(draft))
                .extracting(Violation::pointer)
                .containsExactly("/nameZh", "/kind", "/creditCode", "/address", "/contactName");
    }

    @Test
    void ask_for_one_name_and_one_of_both_numbers() {
        var foreign = ApplicationRules.tidied(foreign("HRB 1"));

        assertThat(ApplicationRules.missing(foreign)).isEmpty();
        assertThat(foreign.details().name().de()).isEqualTo("Prüf GmbH");
        assertThat(foreign.details().name().in("zh-CN")).isEqualTo("Prüf GmbH");
    }

    @Test
    void doubt_a_code_and_never_refuse_it() {
        var doubtful = ApplicationRules.tidied(entry("91350100M000100Y4Z", 1, null, null));

        assertThat(ApplicationRules.doubts(doubtful.details(), () -> true))
                .extracting(Violation::code, Violation::severity)
                .containsExactly(tuple("credit-code-characters", Severity.WARNING));
    }

    @Test
    void ask_for_the_licence_where_a_number_fails_its_check_and_there_is_none() {
        var code = ApplicationRules.tidied(entry("91350100M000100Y4Z", 1, null, null));
        var number = ApplicationRules.tidied(foreign("will follow"));
        var sound = ApplicationRules.tidied(entry("91350100M000100Y43", 1, null, null));

        assertThat(ApplicationRules.doubts(code.details(), () -> false))
                .extracting(Violation::pointer, Violation::code, Violation::severity)
                .containsExactly(
                        tuple("/creditCode", "credit-code-characters", Severity.WARNING),
                        tuple("/licence", "licence-wanted", Severity.WARNING));
        assertThat(ApplicationRules.doubts(number.details(), () -> false))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/registerNumber", "register-number-form"), tuple("/licence", "licence-wanted"));
        assertThat(ApplicationRules.doubts(sound.details(), () -> false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HRB 1", "HRB 86891 B", "01234567", "CHE-123.456.789", "商业登记 12345678", "B 12/345 (Wien)"})
    void doubt_no_register_number_that_a_register_could_have_given(String number) {
        var given = ApplicationRules.tidied(foreign(number));

        assertThat(ApplicationRules.doubts(given.details(), () -> false)).isEmpty();
    }

    @Test
    void refuse_what_cannot_be_kept() {
        assertThatThrownBy(() -> ApplicationRules.tidied(entry(null, -1, new BigDecimal("-1"), "a\u0000b")))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::pointer)
                        .containsExactlyInAnyOrder("/address", "/booths", "/area"));
    }

    @Test
    void say_in_which_fields_two_contents_differ_and_take_equal_areas_for_equal() {
        var before = ApplicationRules.tidied(entry("91350100M000100Y43", 2, new BigDecimal("18"), "A"));
        var after = ApplicationRules.tidied(entry("91350100M000100Y43", 3, new BigDecimal("18.00"), "B"));

        assertThat(ApplicationFields.changed(before, after)).isEqualTo(List.of("address", "booths"));
    }

    private static ApplicationEntry foreign(String registerNumber) {
        return new ApplicationEntry(
                new OrganisationName(null, null, " Prüf GmbH "),
                OrganisationKind.FOREIGN,
                null,
                registerNumber,
                "Berlin",
                "Anna",
                null,
                null,
                null);
    }

    private static ApplicationEntry entry(
            @Nullable String creditCode,
            @Nullable Integer booths,
            @Nullable BigDecimal area,
            @Nullable String address) {
        return new ApplicationEntry(
                new OrganisationName(null, null, null), null, creditCode, null, address, null, null, booths, area);
    }
}
