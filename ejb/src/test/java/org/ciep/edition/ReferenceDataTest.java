package org.ciep.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The migration of editions")
class ReferenceDataTest {

    private static final String MIGRATION = "/db/migration/V2022_01_12_1010__create_edition.sql";

    @Test
    void holds_every_delegating_unit_in_three_languages() throws IOException {
        var expected = rows("/data/units.csv");

        assertThat(expected).hasSize(42);
        assertThat(text(MIGRATION)).contains(expected);
    }

    @Test
    void holds_every_exception_of_the_calendar() throws IOException {
        var expected = rows("/data/working-days-2022.csv");

        assertThat(expected).hasSize(38);
        assertThat(text(MIGRATION)).contains(expected);
    }

    /** The lines of a file below its heading, as SQL writes them. */
    private static List<String> rows(String file) throws IOException {
        var text = text(file);
        return text.substring(text.indexOf('\n') + 1)
                .lines()
                .map(line -> Arrays.stream(line.split(",", -1))
                        .map(cell -> cell.isEmpty() ? "NULL" : "'" + cell.replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", "(", ")")))
                .toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReferenceDataTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
