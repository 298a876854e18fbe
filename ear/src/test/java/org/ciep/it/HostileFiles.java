package org.ciep.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody should send, made from bytes and XML: no library would write them. */
final class HostileFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEADER =
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>姓</t></is></c><c t=\"inlineStr\"><is><t>名</t></is></c></row>";

    private HostileFiles() {}

    /** By what is wrong with them. */
    static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("noise.xlsx", noise());
        files.put("empty.xlsx", new byte[0]);
        files.put("document.pdf.xlsx", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        files.put("encrypted.xlsx", encrypted());
        files.put("truncated.xlsx", truncated());
        files.put("other-zip.xlsx", zip(Map.of("readme.txt", "no workbook".getBytes(StandardCharsets.UTF_8))));
        files.put("external-entity.xlsx", externalEntity());
        files.put("entity-bomb.xlsx", entityBomb());
        files.put("compression-bomb.xlsx", compressionBomb());
        files.put("million-rows.xlsx", millionRows());
        files.put("macro.xlsm", macro());
        return files;
    }

    /** Not refused as a whole, as somebody may mend it: each formula and each merged cell is told. */
    static byte[] formulasAndMergedCells() {
        var cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>证件号码</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f>HYPERLINK(\"https://elsewhere.example\")</f><v>1</v></c>"
                + "<c r=\"B2\" t=\"inlineStr\"><is><t>11010519491231002X</t></is></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>王伟</t></is></c>"
                + "<c r=\"B3\" t=\"inlineStr\"><is><t>440000198303250735</t></is></c></row>";
        return workbook("<sheetData>" + cells + "</sheetData><mergeCells><mergeCell ref=\"B3:B4\"/></mergeCells>", "");
    }

    private static byte[] noise() {
        var bytes = new byte[100_000];
        new Random(20).nextBytes(bytes);
        return bytes;
    }

    /** A workbook with a password is no ZIP but an OLE compound file with this stream in its directory. */
    private static byte[] encrypted() {
        var bytes = new byte[8192];
        var magic =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    private static byte[] truncated() {
        var whole = workbook("<sheetData>" + HEADER + "</sheetData>", "");
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] externalEntity() {
        var doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        return workbook("<sheetData>" + HEADER + row(2, "&x;") + "</sheetData>", doctype);
    }

    private static byte[] entityBomb() {
        var doctype = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        return workbook(
                "<sheetData>" + HEADER + row(2, "&e29;") + "</sheetData>",
                doctype.append("]>").toString());
    }

    private static byte[] compressionBomb() {
        return zipped(zip -> {
            writeFrame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheetStart("").getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1024; i++) {
                zip.write(blanks);
            }
            zip.write("<sheetData/></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        });
    }

    private static byte[] millionRows() {
        return zipped(zip -> {
            writeFrame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write((sheetStart("") + "<sheetData>" + HEADER).getBytes(StandardCharsets.UTF_8));
            for (int i = 2; i <= 1_000_001; i++) {
                zip.write(row(i, "伟").getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        });
    }

    private static byte[] macro() {
        return zipped(zip -> {
            writeFrame(zip);
            write(zip, "xl/vbaProject.bin", "not run by anybody");
            write(zip, "xl/worksheets/sheet1.xml", sheetStart("") + "<sheetData/></worksheet>");
        });
    }

    private static String row(int number, String text) {
        return "<row r=\"%d\"><c t=\"inlineStr\"><is><t>王</t></is></c><c t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                .formatted(number, text);
    }

    /** A workbook with this content of its only sheet. */
    static byte[] workbook(String data, String doctype) {
        return zipped(zip -> {
            writeFrame(zip);
            write(zip, "xl/worksheets/sheet1.xml", sheetStart(doctype) + data + "</worksheet>");
        });
    }

    private static String sheetStart(String doctype) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype + "<worksheet xmlns=\"" + MAIN + "\">";
    }

    private static void writeFrame(ZipOutputStream zip) throws IOException {
        write(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>");
        write(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>");
        write(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        write(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        return zipped(zip -> {
            for (var entry : entries.entrySet()) {
                write(zip, entry.getKey(), new String(entry.getValue(), StandardCharsets.UTF_8));
            }
        });
    }

    private static byte[] zipped(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            content.writeTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes the entries of a ZIP file. */
    private interface Content {
        void writeTo(ZipOutputStream zip) throws IOException;
    }
}
