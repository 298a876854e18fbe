package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A keyed hash")
class KeyedHashTest {

    @Test
    void is_the_one_of_the_standard() {
        var hash = new KeyedHash("Jefe".getBytes(StandardCharsets.US_ASCII)).of("what do ya want for nothing?");

        assertThat(HexFormat.of().formatHex(hash)) // RFC 4231, test case 2
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void is_equal_for_equal_texts_only() {
        var hashes = new KeyedHash(DataCipherTest.key(1));

        assertThat(hashes.of("RESIDENT_ID|CHN|1")).isEqualTo(hashes.of("RESIDENT_ID|CHN|1"));
        assertThat(hashes.of("RESIDENT_ID|CHN|1")).isNotEqualTo(hashes.of("RESIDENT_ID|CHN|2"));
    }

    @Test
    void is_another_under_another_key() {
        assertThat(new KeyedHash(DataCipherTest.key(1)).of("1"))
                .isNotEqualTo(new KeyedHash(DataCipherTest.key(2)).of("1"));
    }
}
