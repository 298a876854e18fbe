package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An encrypted value")
class DataCipherTest {

    private static final String NUMBER = "11010519491231002X";
    private static final String PURPOSE = "document:1";

    private final DataCipher cipher = new DataCipher(key(7));

    @Test
    void is_read_with_the_same_key_and_purpose() {
        assertThat(cipher.decryptText(cipher.encrypt(NUMBER, PURPOSE), PURPOSE)).isEqualTo(NUMBER);
    }

    @Test
    void shows_nothing_of_the_text_and_is_never_the_same() {
        var first = cipher.encrypt(NUMBER, PURPOSE);
        var second = cipher.encrypt(NUMBER, PURPOSE);

        assertThat(first).isNotEqualTo(second);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain(NUMBER);
    }

    @Test
    void cannot_be_moved_to_another_object() {
        var stored = cipher.encrypt(NUMBER, PURPOSE);

        assertThatThrownBy(() -> cipher.decryptText(stored, "document:2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_not_read_with_another_key() {
        var stored = cipher.encrypt(NUMBER, PURPOSE);

        assertThatThrownBy(() -> new DataCipher(key(8)).decryptText(stored, PURPOSE))
                .isInstanceOf(IllegalStateException.class);
    }

    static IntStream everyByte() {
        return IntStream.range(0, 1 + 12 + NUMBER.length() + 16);
    }

    @ParameterizedTest
    @MethodSource("everyByte")
    void is_refused_when_a_single_byte_was_changed(int position) {
        var stored = cipher.encrypt(NUMBER, PURPOSE);
        stored[position] ^= 1;

        assertThatThrownBy(() -> cipher.decryptText(stored, PURPOSE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_refused_when_it_is_cut() {
        var stored = cipher.encrypt(NUMBER, PURPOSE);

        assertThat(IntStream.range(0, stored.length).boxed())
                .allSatisfy(length -> assertThatThrownBy(() -> cipher.decrypt(Arrays.copyOf(stored, length), PURPOSE))
                        .isInstanceOf(IllegalStateException.class));
    }

    @Test
    void is_read_with_a_key_of_its_own_only() {
        var wrapped = cipher.newKey("key:1");
        var stored = cipher.withKey(wrapped, "key:1").encrypt(NUMBER, PURPOSE);

        assertThat(cipher.withKey(wrapped, "key:1").decryptText(stored, PURPOSE))
                .isEqualTo(NUMBER);
        assertThatThrownBy(() -> cipher.decryptText(stored, PURPOSE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.withKey(wrapped, "key:2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.withKey(cipher.newKey("key:1"), "key:1").decryptText(stored, PURPOSE))
                .isInstanceOf(IllegalStateException.class);
    }

    static byte[] key(int seed) {
        var key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
