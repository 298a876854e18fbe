package org.ciep.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        var foreign = ApplicationRules.tidied(new ApplicationEntry(
                new OrganisationName(null, null, " Prüf GmbH "),
                OrganisationKind.FOREIGN,
                null,
                "HRB 1",
                "Berlin",
                "Anna",
                null,
                null,
                null));

        assertThat(ApplicationRules.missing(foreign)).isEmpty();
        assertThat(foreign.details().name().de()).isEqualTo("Prüf GmbH");
        assertThat(foreign.details().name().in("zh-CN")).isEqualTo("Prüf GmbH");
    }

    @Test
    void doubt_a_code_and_never_refuse_it() {
        var doubtful = ApplicationRules.tidied(entry("91350100M000100Y4Z", 1, null, null));

        assertThat(ApplicationRules.doubts(doubtful.details()))
                .extracting(Violation::code, Violation::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("credit-code-characters", Severity.WARNING));
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

    private static ApplicationEntry entry(
            @Nullable String creditCode,
            @Nullable Integer booths,
            @Nullable BigDecimal area,
            @Nullable String address) {
        return new ApplicationEntry(
                new OrganisationName(null, null, null), null, creditCode, null, address, null, null, booths, area);
    }
}
