package org.ciep.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the calendar of 2022 as the General Office of the State Council announced it. */
@DisplayName("Working days")
class WorkingCalendarTest {

    private static WorkingCalendar calendar = new WorkingCalendar(WorkingDays.ZONE, Map.of());

    @BeforeAll
    static void read() throws IOException {
        try (var in =
                Objects.requireNonNull(WorkingCalendarTest.class.getResourceAsStream("/data/working-days-2022.csv"))) {
            var exceptions = CalendarFile.read(2022, in.readAllBytes()).days().stream()
                    .collect(Collectors.toMap(CalendarDay::day, day -> day.kind() == DayKind.WORKING));
            calendar = new WorkingCalendar(WorkingDays.ZONE, exceptions);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-18, true", // a Friday
        "2022-03-19, false", // a Saturday
        "2022-01-29, true", // a Saturday, worked for the Spring Festival
        "2022-01-31, false", // New Year's Eve, a Monday
        "2022-02-07, true", // the Monday after
        "2022-04-02, true", // a Saturday, worked for Qingming
        "2022-04-05, false", // a Tuesday, Qingming
        "2022-10-08, true", // a Saturday, worked for the National Day
        "2022-10-09, true" // a Sunday, worked for the National Day
    })
    void are_weekdays_but_for_the_exceptions(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        // from (UTC), days, the deadline: the end of the last day in Beijing
        "2022-03-15T02:00:00Z, 3,  2022-03-18T16:00:00Z",
        "2022-03-18T02:00:00Z, 1,  2022-03-21T16:00:00Z",
        "2022-03-15T15:59:59Z, 1,  2022-03-16T16:00:00Z",
        "2022-03-15T16:00:00Z, 1,  2022-03-17T16:00:00Z", // past midnight in Beijing
        "2022-01-28T02:00:00Z, 3,  2022-02-07T16:00:00Z", // Saturday and Sunday worked, then seven days off
        "2022-04-01T02:00:00Z, 2,  2022-04-06T16:00:00Z",
        "2022-09-30T02:00:00Z, 2,  2022-10-09T16:00:00Z"
    })
    void end_a_deadline_at_midnight_in_beijing(Instant from, int days, Instant deadline) {
        assertThat(calendar.deadline(from, days)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        // the deadline, days before it, the beginning of the first of these days in Beijing
        "2022-03-18T16:00:00Z, 1, 2022-03-17T16:00:00Z",
        "2022-03-21T16:00:00Z, 2, 2022-03-17T16:00:00Z", // over a weekend
        "2022-02-07T16:00:00Z, 2, 2022-01-29T16:00:00Z", // a worked Sunday, before seven days off
        "2022-04-06T16:00:00Z, 2, 2022-04-01T16:00:00Z" // a worked Saturday
    })
    void count_back_from_a_deadline_too(Instant deadline, int days, Instant begin) {
        assertThat(calendar.before(deadline, days)).isEqualTo(begin);
    }

    @Test
    void of_which_none_are_given_end_today() {
        assertThat(calendar.deadline(Instant.parse("2022-03-15T02:00:00Z"), 0))
                .isEqualTo(Instant.parse("2022-03-15T16:00:00Z"));
    }
}
