package org.ciep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;

/** What can be said of every file that is kept: there is nothing in it but what can be seen. */
final class Harmless {

    /** The beginning, tables, one frame, one scan, the end, and a header of fixed content. */
    private static final Set<Integer> NEEDED = Set.of(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);

    private Harmless() {}

    static void check(CleanUpload upload) {
        var text = new String(upload.content(), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain(HostileFile.CANARY, "<script", "PK\3\4", "Exif", "http:");
        switch (upload.type()) {
            case JPEG -> checkJpeg(upload.content());
            case PDF -> checkPdf(text, upload.content());
            default -> fail("Nothing else is kept");
        }
        checkName(upload.name(), upload.type());
    }

    private static void checkJpeg(byte[] content) {
        var file = ByteBuffer.wrap(content);
        assertThat(file.getShort()).isEqualTo((short) 0xFFD8);
        int marker = 0;
        while (marker != 0xDA) {
            assertThat(file.get()).isEqualTo((byte) 0xFF);
            marker = Byte.toUnsignedInt(file.get());
            assertThat(NEEDED).contains(marker);
            int length = Short.toUnsignedInt(file.getShort());
            assertThat(length).as("header").isLessThan(marker == 0xE0 ? 17 : 1000);
            file.position(file.position() + length - 2);
        }
        while (file.remaining() > 2) {
            if (file.get() == (byte) 0xFF) {
                assertThat(file.get()).as("byte that was escaped").isZero();
            }
        }
        assertThat(file.getShort()).as("the end, and nothing behind it").isEqualTo((short) 0xFFD9);
    }

    private static void checkPdf(String text, byte[] content) {
        assertThat(text)
                .startsWith("%PDF-1.")
                .endsWith("%%EOF\n")
                .doesNotContain("/JavaScript", "/JS", "/Launch", "/URI", "/OpenAction", "/AA", "/EmbeddedFile", "/EF")
                .doesNotContain(
                        "/XFA", "/SubmitForm", "/ImportData", "/Metadata", "/Info", "/Encrypt", "/ObjStm", "/Sig ")
                .containsOnlyOnce("%%EOF")
                .containsOnlyOnce("\nxref\n");
        try (var document = Loader.loadPDF(content)) {
            assertThat(document.getNumberOfPages()).isPositive();
            assertThat(document.getPage(0).getContents().readAllBytes()).isNotEmpty();
        } catch (IOException e) {
            fail(e);
        }
    }

    private static void checkName(String name, DocumentType type) {
        assertThat(name)
                .endsWith("." + type.extension())
                .doesNotContain("/", "\\", "..", "\"", "<", ">", "%", ";", ":")
                .doesNotStartWith(".")
                .hasSizeLessThan(110);
        assertThat(List.of(Character.FORMAT, Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR))
                .noneMatch(kind -> name.codePoints().anyMatch(point -> Character.getType(point) == kind));
    }
}
