package org.ciep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request that is sent twice")
class IdempotentTest {

    private static final String TARGET = "POST /api/editions/20/staff-imports?null";

    @Test
    void is_the_same_with_the_same_file_under_the_same_name() {
        assertThat(fingerprint("list.csv", "a,b")).isEqualTo(fingerprint("list.csv", "a,b"));
    }

    @Test
    void is_another_one_with_another_file_or_under_another_name() {
        assertThat(fingerprint("list.csv", "a,b"))
                .isNotEqualTo(fingerprint("list.csv", "a,c"))
                .isNotEqualTo(fingerprint("staff.csv", "a,b"));
    }

    @Test
    void is_another_one_where_the_end_of_the_name_became_the_beginning_of_the_file() {
        assertThat(fingerprint("list.csv\na", "b")).isNotEqualTo(fingerprint("list.csv", "\nab"));
    }

    @Test
    void is_another_one_at_another_address() {
        var file = new NamedFile("list.csv", new byte[] {1});

        assertThat(Idempotent.fingerprint(TARGET, file)).isNotEqualTo(Idempotent.fingerprint("POST /api/x?null", file));
    }

    private static byte[] fingerprint(String name, String content) {
        return Idempotent.fingerprint(TARGET, new NamedFile(name, content.getBytes(StandardCharsets.UTF_8)));
    }
}
