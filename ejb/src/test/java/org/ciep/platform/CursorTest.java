package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

@Label("A cursor")
class CursorTest {

    @Property(tries = 200)
    void comes_back_as_it_went_out(
            @ForAll @Size(min = 1, max = 4)
                    List<@StringLength(max = 20) @CharRange(from = ' ', to = '龥') String> values) {
        var text = new Cursor(values).text();

        assertThat(text).matches("[A-Za-z0-9_-]*");
        assertThat(Objects.requireNonNull(Cursor.parse(text, values.size())).values())
                .isEqualTo(values);
    }

    @Property(tries = 200)
    void that_nobody_gave_out_is_refused_and_breaks_nothing(@ForAll @StringLength(max = 40) String text) {
        try {
            assertThat(Objects.requireNonNull(Cursor.parse(text, 2)).values()).hasSize(2);
        } catch (InvalidCursor refusal) {
            assertThat(refusal.code()).isEqualTo("cursor-invalid");
            assertThat(refusal.kind()).isEqualTo(DomainException.Kind.MALFORMED);
        }
    }

    @net.jqwik.api.Example
    void of_another_list_is_refused() {
        var ofAnother = Cursor.of("a", "b", "c").text();

        assertThatThrownBy(() -> Cursor.parse(ofAnother, 2)).isInstanceOf(InvalidCursor.class);
    }

    @net.jqwik.api.Example
    void of_other_values_is_refused() {
        var cursor = Cursor.of("7", "seven");

        Integer number = cursor.value(0, Integer::valueOf);
        assertThat(number).isEqualTo(7);
        assertThatThrownBy(() -> cursor.value(1, Integer::valueOf)).isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> cursor.value(1, Cursor::moment)).isInstanceOf(InvalidCursor.class);
    }

    @net.jqwik.api.Example
    void of_values_that_the_database_does_not_take_is_refused() {
        var moments = Cursor.of("2022-04-24T10:00:00Z", "+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z");

        assertThat(moments.value(0, Cursor::moment)).isEqualTo(Instant.parse("2022-04-24T10:00:00Z"));
        assertThatThrownBy(() -> moments.value(1, Cursor::moment)).isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> moments.value(2, Cursor::moment)).isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> Cursor.parse(Cursor.of("CN\0GD").text(), 1)).isInstanceOf(InvalidCursor.class);
    }

    @net.jqwik.api.Example
    void that_is_absent_is_the_beginning() {
        assertThat(Cursor.parse(null, 2)).isNull();
    }

    @net.jqwik.api.Example
    void keeps_characters_outside_the_basic_plane() {
        var text = Cursor.of("𬭁㛃𠅤", "7").text();

        assertThat(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8))
                .contains("𬭁㛃𠅤");
        assertThat(Objects.requireNonNull(Cursor.parse(text, 2)).value(0)).isEqualTo("𬭁㛃𠅤");
    }
}
