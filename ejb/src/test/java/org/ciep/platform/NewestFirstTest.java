package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page of a list that begins with the newest")
class NewestFirstTest {

    private static final Instant AT = Instant.parse("2022-03-15T02:00:00.123456Z");

    @Test
    void goes_on_behind_the_last_item_of_the_page_before() {
        var id = UUID.randomUUID();

        assertThat(NewestFirst.behind(Cursor.of(AT, id).text())).isEqualTo(new NewestFirst(AT, id));
    }

    @Test
    void is_the_first_without_a_cursor() {
        assertThat(NewestFirst.behind(null).at()).isAfter(Instant.parse("9999-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"yesterday, 0190163d-8694-739b-aea5-966c26f8ad91", "2022-03-15T02:00:00Z, 7"})
    void is_refused_behind_the_cursor_of_another_list(String at, String id) {
        var ofAnother = Cursor.of(at, id).text();

        assertThatThrownBy(() -> NewestFirst.behind(ofAnother)).isInstanceOf(InvalidCursor.class);
    }
}
