package org.ciep.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for the tests: the two real workbooks, and workbooks put together from their parts. */
public final class SampleFiles {

    public static final LocalDate TODAY = LocalDate.of(2022, 3, 15);
    public static final String HEADER = "姓名,性别,出生日期,证件类型,证件号码,国籍,备注\n";

    private SampleFiles() {}

    public static byte[] named(String name) {
        try (InputStream stream = Objects.requireNonNull(SampleFiles.class.getResourceAsStream("/data/" + name))) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CheckedList checked(byte[] file) {
        return ListCheck.check(HeaderFinder.find(ListFile.read(file), AnyForm.INSTANCE), Map.of(), TODAY);
    }

    static CheckedList checkedCsv(String text) {
        return checked(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook with one sheet of this XML below {@code worksheet}. */
    static byte[] workbook(String sheetXml) {
        return zip(parts(sheetXml));
    }

    static Map<String, String> parts(String sheetXml) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        parts.put("xl/workbook.xml", """
                <workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'
                  xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>
                  <sheets><sheet name='名单' sheetId='1' r:id='rId1'/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
                  <Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>""");
        parts.put("xl/worksheets/sheet1.xml", worksheet(sheetXml));
        return parts;
    }

    static String worksheet(String content) {
        return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + content
                + "</worksheet>";
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A row of texts; a text that begins with an equals sign becomes a formula with a stored result. */
    static String row(int number, String... texts) {
        var row = new StringBuilder("<row r='" + number + "'>");
        for (var column = 0; column < texts.length; column++) {
            row.append(cell(SheetGrid.letters(column) + number, texts[column]));
        }
        return row.append("</row>").toString();
    }

    private static String cell(String reference, String text) {
        return text.startsWith("=")
                ? "<c r='" + reference + "'><f>" + text.substring(1) + "</f><v>1</v></c>"
                : "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
