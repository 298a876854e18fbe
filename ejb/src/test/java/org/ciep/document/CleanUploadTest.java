package org.ciep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An upload that was written anew")
class CleanUploadTest {

    private final UploadCleaning cleaning = new UploadCleaning();

    /** The corner of the stored picture that is red is the first; EXIF 2.32, figure of the orientations. */
    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({
        "1, 64, 48, left, top", "2, 64, 48, right, top", "3, 64, 48, right, bottom", "4, 64, 48, left, bottom",
        "5, 48, 64, left, top", "6, 48, 64, right, top", "7, 48, 64, right, bottom", "8, 48, 64, left, bottom"
    })
    void is_upright_however_the_camera_was_held(int orientation, int width, int height, String side, String end)
            throws IOException {
        var held =
                TestPictures.withSegment(TestPictures.jpeg(64, 48), 0xE1, TestPictures.exifWithPosition(orientation));

        var picture = picture(held);

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        int x = side.equals("left") ? 8 : width - 8;
        int y = end.equals("top") ? 8 : height - 8;
        assertThat(isNear(new Color(picture.getRGB(x, y)), Color.RED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "5", "6", "10", "11", "12", "13"})
    void shows_what_a_PNG_of_any_kind_showed(int kindOfImage) throws IOException {
        var picture = picture(TestPictures.png(64, 48, kindOfImage));

        boolean grey = kindOfImage == BufferedImage.TYPE_BYTE_GRAY
                || kindOfImage == BufferedImage.TYPE_USHORT_GRAY
                || kindOfImage == BufferedImage.TYPE_BYTE_BINARY;
        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(grey || isNear(new Color(picture.getRGB(8, 8)), Color.RED)).isTrue();
        assertThat(grey || isNear(new Color(picture.getRGB(8, 40)), Color.BLUE)).isTrue();
    }

    @Test
    void is_white_where_it_was_transparent() throws IOException {
        var transparent = TestPictures.pngOf(8, 8, 8, 6, new byte[8 * 33]);

        assertThat(isNear(new Color(picture(transparent).getRGB(4, 4)), Color.WHITE))
                .isTrue();
    }

    @Test
    void keeps_the_text_of_a_PDF() throws IOException {
        var letter = cleaning.clean(new Upload("letter.pdf", letter()), DocumentPurpose.LETTER);

        assertThat(letter.type()).isEqualTo(DocumentType.PDF);
        try (var document = Loader.loadPDF(letter.content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("We apply", "Yours");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    private static byte[] letter() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setAuthor("Somebody");
            for (var line : new String[] {"We apply", "Yours"}) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(line);
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private BufferedImage picture(byte[] content) throws IOException {
        var clean = cleaning.clean(new Upload("a.jpg", content), DocumentPurpose.PHOTOGRAPH);
        assertThat(clean.type()).isEqualTo(DocumentType.JPEG);
        return ImageIO.read(new ByteArrayInputStream(clean.content()));
    }

    private static boolean isNear(Color seen, Color wanted) {
        return Math.abs(seen.getRed() - wanted.getRed()) < 40
                && Math.abs(seen.getGreen() - wanted.getGreen()) < 40
                && Math.abs(seen.getBlue() - wanted.getBlue()) < 40;
    }
}
