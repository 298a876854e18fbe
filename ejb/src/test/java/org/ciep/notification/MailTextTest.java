package org.ciep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A template of a mail")
class MailTextTest {

    @Test
    void takes_the_values_in_the_places_of_its_placeholders() {
        var text = new MailText("Case {case}", "{name}, see {link} ({case})");

        var filled = text.filled(Map.of("case", "20-D-0005", "name", "陈建华", "link", "http://x/cases/20-D-0005"));

        assertThat(filled).isEqualTo(new MailText("Case 20-D-0005", "陈建华, see http://x/cases/20-D-0005 (20-D-0005)"));
    }

    @Test
    void does_not_read_a_value_as_a_template() {
        var filled = new MailText("{name}", "$1 {name}").filled(Map.of("name", "{case} $0 \\"));

        assertThat(filled).isEqualTo(new MailText("{case} $0 \\", "$1 {case} $0 \\"));
    }

    @Test
    void keeps_the_subject_on_one_line_so_that_no_value_becomes_a_header() {
        var filled = new MailText("About {unit}", "").filled(Map.of("unit", "X\r\nBcc: all@example.cn"));

        assertThat(filled.subject()).isEqualTo("About X Bcc: all@example.cn");
    }

    @Test
    void names_the_placeholders_that_nobody_knows_and_where_they_stand() {
        var text = new MailText("{case} {birthDate}", "{name}：\n𠮷 {documentNumber} {}");

        assertThat(text.unknown(MailKind.CASE_WAITS.placeholders()))
                .extracting(Violation::pointer, Violation::params)
                .containsExactly(
                        tuple("/subject", Map.of("name", "birthDate", "line", "1", "column", "8")),
                        tuple("/body", Map.of("name", "documentNumber", "line", "2", "column", "3")),
                        tuple("/body", Map.of("name", "", "line", "2", "column", "20")));
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void knows_no_placeholder_that_leads_to_personal_data(MailKind kind) {
        assertThat(Set.of(
                        "name",
                        "case",
                        "unit",
                        "matter",
                        "edition",
                        "stage",
                        "due",
                        "remedy",
                        "link",
                        "count",
                        "list",
                        "organisation",
                        "reference",
                        "until",
                        "decision",
                        "next"))
                .containsAll(kind.placeholders());
    }

    @Test
    void is_refused_with_each_placeholder_that_nobody_knows() {
        var text = new MailText("{birthDate}", "{name}");

        assertThatThrownBy(() -> MailTemplates.requireKnown(MailKind.CASE_WAITS, text))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.pointer()).isEqualTo("/subject");
                            assertThat(violation.params())
                                    .containsEntry("name", "birthDate")
                                    .containsEntry("column", "1");
                        }));
    }

    @Test
    void shows_instants_in_beijing_and_as_each_language_writes_them() {
        var instant = Instant.parse("2022-04-24T10:00:00Z");

        assertThat(MailDates.text(instant, "zh-CN")).isEqualTo("2022年4月24日 18:00（北京时间）");
        assertThat(MailDates.text(instant, "en")).isEqualTo("24 Apr 2022, 18:00 (Beijing)");
        assertThat(MailDates.text(instant, "de")).isEqualTo("24.04.2022, 18:00 Uhr (Peking)");
        assertThat(MailDates.text(null, "en")).isEqualTo("–");
    }
}
