package org.ciep.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An id")
class IdsTest {

    @Test
    void is_a_uuid_of_version_7_and_used_once() {
        var ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            var id = Ids.next();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            ids.add(id);
        }

        assertThat(ids).hasSize(10_000);
    }
}
