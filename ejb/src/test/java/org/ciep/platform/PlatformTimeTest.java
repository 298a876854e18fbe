package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The platform's time")
class PlatformTimeTest {

    @Test
    void is_shifted_by_the_offset() {
        var shifted = PlatformTime.clock(() -> Duration.ofDays(-100)).instant();

        assertThat(shifted)
                .isCloseTo(Clock.systemUTC().instant().minus(Duration.ofDays(100)), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void is_as_fine_as_the_database_stores_it() {
        var clock = PlatformTime.clock(() -> Duration.ofNanos(123));

        assertThat(Stream.generate(clock::instant).limit(100))
                .allSatisfy(instant -> assertThat(instant.getNano() % 1000).isZero());
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void names_the_setting_that_cannot_be_read() {
        assertThatThrownBy(() -> PlatformTime.offset("CIEP_CLOCK_OFFSET", "yesterday"))
                .hasMessageContaining("CIEP_CLOCK_OFFSET");
    }

    @Test
    void goes_on_from_where_a_file_moves_it_to(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("clock"), "PT0S");
        var clock = PlatformTime.clock(new MovableOffset(file)::value);
        var before = clock.instant();

        Files.move(Files.writeString(directory.resolve("next"), "P3D"), file, StandardCopyOption.REPLACE_EXISTING);
        var after = clock.instant();

        assertThat(Duration.between(before, after))
                .isBetween(Duration.ofDays(3), Duration.ofDays(3).plusMinutes(1));
    }

    @Test
    void needs_the_file_that_was_named(@TempDir Path directory) throws IOException {
        var nonsense = Files.writeString(directory.resolve("clock"), "tomorrow");

        assertThatThrownBy(() -> new MovableOffset(directory.resolve("missing")))
                .hasMessageContaining("CIEP_CLOCK_FILE");
        assertThatThrownBy(() -> new MovableOffset(nonsense)).hasMessageContaining("CIEP_CLOCK_FILE");
    }
}
