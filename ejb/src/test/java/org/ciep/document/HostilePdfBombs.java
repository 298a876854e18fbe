package org.ciep.document;

import static org.ciep.document.HostileFile.CANARY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that are built to be misread, or to cost a reader its memory or its time. */
final class HostilePdfBombs {

    private static final String UNREADABLE = "document-unreadable";
    private static final String TOO_COMPLEX = "document-too-complex";

    private final List<HostileFile> files = new ArrayList<>();

    private HostilePdfBombs() {}

    static List<HostileFile> all() {
        var bombs = new HostilePdfBombs();
        bombs.streams();
        bombs.tables();
        bombs.nesting();
        bombs.manyOfThem();
        bombs.leftovers();
        bombs.encrypted();
        bombs.truncated();
        return bombs.files;
    }

    private void streams() {
        var much = new byte[120_000_000];
        Arrays.fill(much, (byte) ' ');
        var once = TestPdf.deflated(much);
        refused("objects that are inflated without end", TOO_COMPLEX, packedObjects(once, "/FlateDecode"));
        refused(
                "objects that are inflated twice",
                UNREADABLE,
                packedObjects(TestPdf.deflated(once), "[ /FlateDecode /FlateDecode ]"));
        refused("objects packed in another way", UNREADABLE, packedObjects(once, "/LZWDecode"));
        refused("objects packed as a picture", UNREADABLE, packedObjects(once, "/DCTDecode"));
    }

    private static byte[] packedObjects(byte[] content, String filter) {
        var out = new TestPdf.Out();
        out.text("%PDF-1.7\n");
        out.stream(90, "/Type /ObjStm /N 3 /First 10 /Filter " + filter, content);
        int table = out.size();
        out.stream(91, "/Type /XRef /Size 92 /W [ 1 4 2 ] /Index [ 1 1 90 1 ] /Root 1 0 R", rows());
        out.text("startxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** Object 1 in the stream 90, which stands behind the header. */
    private static byte[] rows() {
        var rows = new byte[14];
        rows[0] = 2;
        rows[4] = 90;
        rows[7] = 1;
        rows[11] = 9;
        return rows;
    }

    private void tables() {
        refused("table without columns", UNREADABLE, table("/W [ 0 0 0 ] /Size 9 /Index [ 0 9000000000000000 ]"));
        refused(
                "table of more objects than there can be",
                UNREADABLE,
                table("/W [ 1 1 0 ] /Size 9 /Index [ 0 9000000000000000 ]"));
        refused(
                "table of a wide row",
                UNREADABLE,
                table(
                        "/W [ 1 4 2 ] /Size 9 /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>"));
        refused("table with numbers below nought", UNREADABLE, table("/W [ 1 4 2 ] /Size 9 /Index [ -5 10 ]"));
        refused(
                "number of an object beyond all",
                TOO_COMPLEX,
                TestPdf.of("", "").object(300_000, "null").plain());
        refused(
                "tables in a circle",
                UNREADABLE,
                text("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n"
                        + "<< /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n"));
    }

    private static byte[] table(String entries) {
        var out = new TestPdf.Out();
        out.text("%PDF-1.7\n");
        out.stream(1, "/Type /XRef /Root 1 0 R " + entries, new byte[1000]);
        out.text("startxref\n9\n%%EOF\n");
        return out.toByteArray();
    }

    private void nesting() {
        refused("arrays in arrays", UNREADABLE, text("%PDF-1.7\n1 0 obj\n" + "[".repeat(2_000_000)));
        files.add(HostileFile.unreadableOrHarmless(
                "PDF: dictionaries in dictionaries",
                "a.pdf",
                TestPdf.of("/A " + "<< /A ".repeat(20_000) + ">>".repeat(20_000), "")
                        .plain()));
        var lengths = TestPdf.of("", "");
        for (int i = 10; i < 5_000; i++) {
            lengths.object(i, "<< /Length " + (i + 1) + " 0 R >>\nstream\n\nendstream");
        }
        files.add(HostileFile.unreadableOrHarmless(
                "PDF: lengths of lengths",
                "a.pdf",
                lengths.object(1, "<< /Type /Catalog /Pages 2 0 R /A 10 0 R >>").plain()));
        refused(
                "pages that are their own parents",
                UNREADABLE,
                TestPdf.of("", "")
                        .object(2, "<< /Type /Pages /Count 1 /Kids [ 2 0 R 3 0 R 2 0 R ] >>")
                        .plain());
    }

    private void manyOfThem() {
        var pages = TestPdf.of("", "");
        var kids = IntStream.range(10, 300).mapToObj(i -> i + " 0 R").collect(Collectors.joining(" "));
        IntStream.range(10, 300).forEach(i -> pages.object(i, "<< /Type /Page /Parent 2 0 R >>"));
        refused(
                "hundreds of pages",
                TOO_COMPLEX,
                pages.object(2, "<< /Type /Pages /Count 290 /Kids [ " + kids + " ] >>")
                        .plain());
        refused(
                "an array of millions",
                TOO_COMPLEX,
                TestPdf.of("/A [ " + "0 ".repeat(1_500_000) + "]", "").plain());
        refused("streams that share their bytes", TOO_COMPLEX, shared());
        refused("bytes without any object", TOO_COMPLEX, text("%PDF-1.7\n" + "1 0 obj ".repeat(1_000_000)));
        refused("nothing but a header", UNREADABLE, text("%PDF-1.7\n%%EOF\n"));
        refused(
                "a document without pages",
                UNREADABLE,
                TestPdf.of("", "").object(2, "<< /Type /Pages >>").plain());
    }

    /** Each stream begins where it says and ends at the end of the last. */
    private static byte[] shared() {
        var out = new TestPdf.Out();
        out.text("%PDF-1.7\n");
        int count = 200;
        int filler = 20_000;
        int end = 9 + count * (filler + 60);
        var offsets = new StringBuilder();
        for (int i = 0; i < count; i++) {
            offsets.append(String.format("%010d 00000 n \n", out.size()));
            var head = String.format("%d 0 obj\n<< /Length %010d >>\nstream\n", 10 + i, 0);
            int length = end - out.size() - head.length();
            out.text(String.format("%d 0 obj\n<< /Length %010d >>\nstream\n", 10 + i, length));
            out.text("x".repeat(9 + (i + 1) * (filler + 60) - out.size()));
        }
        out.text("\nendstream\nendobj\n");
        return finished(out, offsets, count);
    }

    private static byte[] finished(TestPdf.Out out, StringBuilder offsets, int count) {
        var kept = IntStream.range(10, 10 + count).mapToObj(i -> i + " 0 R").collect(Collectors.joining(" "));
        var first = new StringBuilder("0000000000 65535 f \n");
        for (var body : List.of(
                "<< /Type /Catalog /Pages 2 0 R /Lang [ " + kept + " ] >>",
                "<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>",
                "<< /Type /Page /Parent 2 0 R >>")) {
            first.append(String.format("%010d 00000 n \n", out.size()));
            out.text((first.length() / 20 - 1) + " 0 obj\n" + body + "\nendobj\n");
        }
        int table = out.size();
        out.text("xref\n0 4\n" + first + "10 " + count + "\n" + offsets);
        out.text("trailer\n<< /Size " + (10 + count) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void leftovers() {
        var sound = TestPdf.of("", "").plain();
        harmless("archive behind the end", joined(sound, text("PK\3\4 " + CANARY)));
        harmless("page of HTML behind the end", joined(sound, text("<html><script>" + CANARY + "</script>")));
        harmless("script in the header", joined(text("%PDF-1.7<script>" + CANARY + "</script>"), tail(sound)));
        harmless(
                "comment between objects",
                new String(sound, StandardCharsets.ISO_8859_1)
                        .replace("endobj\n2 0", "endobj\n%" + "x".repeat(6) + "\n2 0")
                        .getBytes(StandardCharsets.ISO_8859_1));
        var acting = TestPdf.of("/OpenAction << /S /JavaScript /JS (" + CANARY + ") >>", "")
                .plain();
        var newer = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
        harmless(
                "older version with a script",
                joined(
                        acting,
                        text(newer + "xref\n1 1\n"
                                + String.format("%010d 00000 n \n", acting.length)
                                + "trailer\n<< /Size 5 /Root 1 0 R /Prev "
                                + lastTable(acting) + " >>\nstartxref\n" + (acting.length + newer.length())
                                + "\n%%EOF\n")));
    }

    private static String lastTable(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf("startxref") + 9).trim().split("\\s")[0];
    }

    private static byte[] tail(byte[] pdf) {
        return Arrays.copyOfRange(pdf, 8, pdf.length);
    }

    private void encrypted() {
        for (var password : List.of("", "secret")) {
            try (var document = Loader.loadPDF(TestPdf.of("", "").plain())) {
                var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
                var out = new ByteArrayOutputStream();
                document.save(out);
                refused("encrypted with the password '" + password + "'", "document-encrypted", out.toByteArray());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void truncated() {
        var whole = TestPdf.of("", "").packed();
        for (int part = 1; part < 6; part++) {
            files.add(HostileFile.unreadableOrHarmless(
                    "PDF: cut off after " + part + " sixths", "a.pdf", Arrays.copyOf(whole, whole.length * part / 6)));
        }
    }

    private void refused(String label, String code, byte[] content) {
        files.add(HostileFile.refused("PDF: " + label, "a.pdf", content, code));
    }

    private void harmless(String label, byte[] content) {
        files.add(HostileFile.harmless("PDF: " + label, "a.pdf", content));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
