package org.ciep.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of an uploaded file")
class ShownNameTest {

    @ParameterizedTest
    @CsvSource({
        "营业执照 2022.png, 营业执照 2022.jpg",
        "Geschäftsbrief.JPEG, Geschäftsbrief.jpg",
        "a.b.jpg, a.b.jpg",
        "licence.pdf, licence.jpg",
        "no ending, no ending.jpg",
        "../../etc/passwd, passwd.jpg",
        "C:\\Users\\a\\photo.jpg, photo.jpg",
        ".htaccess, htaccess.jpg",
        "page.html, page.html.jpg"
    })
    void ends_in_what_the_file_is_and_is_no_path(String fileName, String shown) {
        assertThat(ShownName.of(fileName, DocumentType.JPEG)).isEqualTo(shown);
    }

    @Test
    void does_not_look_like_another_name() {
        var turned = ShownName.of("photo\u202Egpj.exe", DocumentType.PDF);
        var isolated = ShownName.of("a\u2066b\u2069\u200F\u0000.pdf", DocumentType.PDF);

        assertThat(turned).isEqualTo("photogpj.exe.pdf");
        assertThat(isolated).isEqualTo("ab.pdf");
    }

    @Test
    void is_never_empty_and_never_long() {
        var nothing = ShownName.of(" ... ", DocumentType.PDF);
        var long100 = ShownName.of("\uD842\uDFB7".repeat(300), DocumentType.PDF);

        assertThat(nothing).isEqualTo("document.pdf");
        assertThat(long100.codePointCount(0, long100.length())).isEqualTo(104);
    }
}
