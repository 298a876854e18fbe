package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The platform's time")
class PlatformTimeTest {

    @Test
    void is_shifted_by_the_offset() {
        var shifted = PlatformTime.clock(Duration.ofDays(-100)).instant();

        assertThat(shifted)
                .isCloseTo(Clock.systemUTC().instant().minus(Duration.ofDays(100)), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void is_as_fine_as_the_database_stores_it() {
        var clock = PlatformTime.clock(Duration.ofNanos(123));

        assertThat(Stream.generate(clock::instant).limit(100))
                .allSatisfy(instant -> assertThat(instant.getNano() % 1000).isZero());
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void names_the_setting_that_cannot_be_read() {
        assertThatThrownBy(() -> PlatformTime.offset("yesterday")).hasMessageContaining("CIEP_CLOCK_OFFSET");
    }
}
