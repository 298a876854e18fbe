package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A slice")
class SliceTest {

    @Test
    void that_is_the_last_points_nowhere() {
        var slice = Slice.of(List.of(1, 2), 2, Cursor::of);

        assertThat(slice.items()).containsExactly(1, 2);
        assertThat(slice.next()).isNull();
    }

    @Test
    void with_more_behind_it_points_behind_its_last_item() {
        var slice = Slice.of(List.of(1, 2, 3), 2, Cursor::of);

        assertThat(slice.items()).containsExactly(1, 2);
        assertThat(slice.next()).isEqualTo(Cursor.of(2).text());
    }

    @Test
    void keeps_its_end_when_its_items_are_translated() {
        var slice = Slice.of(List.of(1, 2, 3), 2, Cursor::of);

        assertThat(slice.map(String::valueOf)).isEqualTo(new Slice<>(List.of("1", "2"), slice.next()));
    }
}
