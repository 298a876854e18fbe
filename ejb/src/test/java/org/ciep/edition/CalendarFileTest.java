package org.ciep.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file with a year's days")
class CalendarFileTest {

    private static final String LINES = "date,kind,name\n2022-01-29,WORKING,调休\n2022-01-31,HOLIDAY,春节\n";

    @Test
    void is_read_as_the_year_was_announced() throws IOException {
        byte[] bytes;
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/data/working-days-2022.csv"))) {
            bytes = in.readAllBytes();
        }

        var file = CalendarFile.read(2022, bytes);

        assertThat(file.days()).hasSize(38);
        assertThat(file.days().get(3)).isEqualTo(new CalendarDay(LocalDate.of(2022, 1, 29), DayKind.WORKING, "调休"));
    }

    @Test
    void may_have_a_byte_order_mark_windows_lines_and_quotes() {
        var text = "\uFEFFdate,kind,name\r\n2022-01-29,WORKING,\"a \"\"day\"\", worked\"\r\n\r\n";

        assertThat(read(2022, text).days())
                .containsExactly(new CalendarDay(LocalDate.of(2022, 1, 29), DayKind.WORKING, "a \"day\", worked"));
    }

    @Test
    void may_be_in_the_encoding_of_chinese_spreadsheets() {
        var file = CalendarFile.read(2022, LINES.getBytes(Charset.forName("GB18030")));

        assertThat(file.days()).extracting(CalendarDay::name).containsExactly("调休", "春节");
    }

    @Test
    void may_lack_the_heading() {
        assertThat(read(2022, "2022-01-31,HOLIDAY,春节").days()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-31,HOLIDAY             | calendar-line-unreadable",
                "2022-01-31,HOLIDAY,            | calendar-line-unreadable",
                "2022-02-30,HOLIDAY,春节          | calendar-line-unreadable",
                "31.01.2022,HOLIDAY,春节          | calendar-line-unreadable",
                "2022-01-31,FREE,春节             | calendar-line-unreadable",
                "2023-01-31,HOLIDAY,春节          | calendar-line-other-year",
                "2022-02-07,WORKING,调休          | calendar-line-not-a-weekend",
                "2022-01-29,HOLIDAY,春节          | calendar-line-twice"
            })
    void is_refused_with_the_number_of_its_first_bad_line(String line, String code) {
        assertThatThrownBy(() -> read(2022, "date,kind,name\n2022-01-29,WORKING,调休\n" + line))
                .isInstanceOfSatisfying(CalendarFileRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.params()).containsEntry("line", "3");
                });
    }

    @Test
    void is_refused_without_days_and_when_it_is_far_too_large() {
        assertThatThrownBy(() -> read(2022, "date,kind,name\n"))
                .isInstanceOfSatisfying(CalendarFileRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo("calendar-file-empty"));
        assertThatThrownBy(() -> CalendarFile.read(2022, new byte[CalendarService.LARGEST_FILE + 1]))
                .isInstanceOfSatisfying(CalendarFileRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo("calendar-file-too-large"));
    }

    private static CalendarFile read(int year, String text) {
        return CalendarFile.read(year, text.getBytes(StandardCharsets.UTF_8));
    }
}
