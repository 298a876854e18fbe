package org.ciep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.StaleVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a person wants to be told")
class PreferencesTest {

    @Test
    void is_at_once_where_nothing_was_chosen() {
        var preferences =
                new NotificationPreferences("host", "de", Map.of(NotificationKind.CASE_WAITS, Delivery.DIGEST));

        assertThat(preferences.deliveryOf(NotificationKind.CASE_WAITS)).isEqualTo(Delivery.DIGEST);
        assertThat(preferences.deliveryOf(NotificationKind.CASE_REJECTED)).isEqualTo(Delivery.AT_ONCE);
    }

    @Test
    void changes_only_as_it_was_seen() {
        var preferences = new NotificationPreferences("host", "de", Map.of());

        assertThatThrownBy(() -> preferences.change("en", Map.of(), 0)).isInstanceOf(StaleVersion.class);
        preferences.change("en", Map.of(NotificationKind.CASE_APPROVED, Delivery.CONSOLE), 1);

        assertThat(preferences.view().language()).isEqualTo("en");
        assertThat(preferences.deliveryOf(NotificationKind.CASE_APPROVED)).isEqualTo(Delivery.CONSOLE);
    }

    @Test
    void mutes_only_what_asks_for_nothing() {
        for (var kind : NotificationKind.values()) {
            var muted = Map.of(kind, Delivery.CONSOLE);
            if (kind.mayBeMuted()) {
                PreferencesService.requireAllowed("en", muted);
            } else {
                assertThatThrownBy(() -> PreferencesService.requireAllowed("en", muted))
                        .isInstanceOf(InvalidInput.class);
            }
        }
        assertThatThrownBy(() -> PreferencesService.requireAllowed("fr", Map.of()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void once_a_day_means_at_eight_in_beijing() {
        assertThat(DigestTime.lastBefore(Instant.parse("2022-03-15T00:00:00Z")))
                .isEqualTo(Instant.parse("2022-03-15T00:00:00Z"));
        assertThat(DigestTime.lastBefore(Instant.parse("2022-03-14T23:59:59Z")))
                .isEqualTo(Instant.parse("2022-03-14T00:00:00Z"));
        assertThat(DigestTime.lastBefore(Instant.parse("2022-03-15T15:59:59Z")))
                .isEqualTo(Instant.parse("2022-03-15T00:00:00Z"));
    }
}
