package org.ciep.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document that is served")
class DocumentResponseTest {

    @Test
    void is_saved_under_its_name_in_any_script() {
        assertThat(DocumentResponse.disposition("营业执照 (1).pdf"))
                .isEqualTo("attachment; filename=\"____ (1).pdf\";"
                        + " filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%20%281%29.pdf");
    }

    @Test
    void cannot_add_a_header_or_another_name() {
        assertThat(DocumentResponse.disposition("a\"; filename=b.exe\r\nX: y.pdf"))
                .isEqualTo("attachment; filename=\"a_; filename=b.exe__X: y.pdf\";"
                        + " filename*=UTF-8''a%22%3B%20filename%3Db.exe%0D%0AX%3A%20y.pdf");
    }
}
