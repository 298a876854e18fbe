package org.ciep.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ciep.imports.ImportRefused.Reason;
import org.ciep.platform.DomainException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file that is no list")
class HostileFilesTest {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String A_MEMBER = "<sheetData>" + SampleFiles.row(1, "姓名", "证件号码") + "</sheetData>";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void is_refused_with_its_reason(String what, Reason reason, byte[] file) {
        assertThatThrownBy(() -> HeaderFinder.find(ListFile.read(file), AnyForm.INSTANCE))
                .as(what)
                .isInstanceOfSatisfying(ImportRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    static Stream<Arguments> files() {
        return Stream.of(otherFormats(), workbooks(), contents()).flatMap(some -> some);
    }

    private static Stream<Arguments> otherFormats() {
        return Stream.of(
                Arguments.of("nothing", Reason.EMPTY, new byte[0]),
                Arguments.of("blanks", Reason.EMPTY, text("\n \n")),
                Arguments.of("11 MB", Reason.TOO_LARGE, new byte[11 * 1024 * 1024]),
                Arguments.of("a PDF", Reason.NOT_A_LIST, text("%PDF-1.7\n姓名,性别")),
                Arguments.of("a web page", Reason.NOT_A_LIST, text("<html><table><tr><td>姓名")),
                Arguments.of("JSON", Reason.NOT_A_LIST, text("[{\"姓名\": \"王伟\"}]")),
                Arguments.of("a picture", Reason.NOT_A_LIST, new byte[] {'G', 'I', 'F', '8', '9', 'a', 0, 1, 0, 1}),
                Arguments.of("an empty archive", Reason.NOT_A_LIST, new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0}),
                Arguments.of("prose", Reason.NO_HEADER, text("Dear colleagues, here is our list.")),
                Arguments.of("no text", Reason.ENCODING, new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'}),
                Arguments.of("an old workbook", Reason.OLD_FORMAT, Arrays.copyOf(OLE2, 512)),
                Arguments.of("an encrypted workbook", Reason.ENCRYPTED, encrypted()),
                Arguments.of("an endless CSV", Reason.TOO_MANY_ROWS, text("姓名,性别\n" + "王伟,男\n".repeat(500_000))));
    }

    private static Stream<Arguments> workbooks() {
        var whole = SampleFiles.workbook(A_MEMBER);
        return Stream.of(
                Arguments.of("broken off", Reason.DAMAGED, Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of("scrambled", Reason.DAMAGED, scrambled(whole)),
                Arguments.of(
                        "a document", Reason.NOT_A_LIST, SampleFiles.zip(Map.of("word/document.xml", "<document/>"))),
                Arguments.of("a macro", Reason.MACRO, with("xl/vbaProject.bin", "Sub Auto_Open()")),
                Arguments.of("an entity", Reason.ENTITY, with("xl/worksheets/sheet1.xml", externalEntity())),
                Arguments.of("a document type", Reason.ENTITY, with("xl/sharedStrings.xml", "<!DOCTYPE sst><sst/>")),
                Arguments.of("laughs", Reason.ENTITY, with("xl/sharedStrings.xml", laughs())));
    }

    private static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("no XML", Reason.DAMAGED, with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>")),
                Arguments.of(
                        "a missing text",
                        Reason.DAMAGED,
                        SampleFiles.workbook(
                                "<sheetData><row r='1'><c r='A1' t='s'><v>2000000000</v></c></row></sheetData>")),
                Arguments.of(
                        "a far cell",
                        Reason.DAMAGED,
                        SampleFiles.workbook("<sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData>")),
                Arguments.of(
                        "a long cell",
                        Reason.DAMAGED,
                        SampleFiles.workbook("<sheetData>" + SampleFiles.row(1, "x".repeat(40_000)) + "</sheetData>")),
                Arguments.of(
                        "a bomb in a sheet",
                        Reason.BOMB,
                        SampleFiles.workbook("<!--" + "0".repeat(50_000_000) + "-->")),
                Arguments.of("a bomb beside", Reason.BOMB, with("xl/media/image1.png", "0".repeat(50_000_000))),
                Arguments.of("a million rows", Reason.TOO_MANY_ROWS, SampleFiles.workbook(millionRows())),
                Arguments.of("only blank sheets", Reason.NO_HEADER, SampleFiles.workbook("<sheetData/>")));
    }

    @Test
    void with_formatted_but_empty_rows_is_read_all_the_same() {
        var rows = new StringBuilder("<sheetData>" + SampleFiles.row(1, "姓名", "证件号码"));
        for (var row = 2; row < 200_000; row++) {
            rows.append("<row r='").append(row).append("'><c r='A").append(row).append("' s='1'/></row>");
        }

        var sheets = ListFile.read(SampleFiles.workbook(rows + "</sheetData>"));

        assertThat(sheets.get(0).rows()).hasSize(1);
    }

    @Test
    void is_refused_with_a_code_and_without_its_content() {
        var refusal = new ImportRefused(Reason.TOO_LARGE);

        assertThat(refusal.code()).isEqualTo("import-file-too-large");
        assertThat(refusal.kind()).isEqualTo(DomainException.Kind.TOO_LARGE);
        assertThat(new ImportRefused(Reason.MACRO).kind()).isEqualTo(DomainException.Kind.INVALID);
    }

    @Test
    void of_more_than_ten_thousand_members_is_refused() {
        var text = "姓名,证件号码\n" + "王伟,1\n".repeat(10_001);

        assertThatThrownBy(() -> SampleFiles.checkedCsv(text))
                .isInstanceOfSatisfying(ImportRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(Reason.TOO_MANY_ROWS));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encrypted() {
        var file = Arrays.copyOf(OLE2, 4_096);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    private static byte[] scrambled(byte[] whole) {
        var file = whole.clone();
        Arrays.fill(file, file.length / 3, file.length / 2, (byte) 0x55);
        return file;
    }

    private static byte[] with(String part, String content) {
        var parts = new LinkedHashMap<>(SampleFiles.parts(A_MEMBER));
        parts.put(part, content);
        return SampleFiles.zip(parts);
    }

    private static String externalEntity() {
        return "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + SampleFiles.worksheet(
                        "<sheetData><row r='1'>" + "<c r='A1' t='inlineStr'><is><t>&x;</t></is></c></row></sheetData>");
    }

    private static String laughs() {
        return "<!DOCTYPE sst [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
    }

    private static String millionRows() {
        var rows = new StringBuilder("<sheetData>" + SampleFiles.row(1, "姓名", "证件号码"));
        for (var row = 2; row <= 1_000_000; row++) {
            rows.append("<row r='").append(row).append("'><c r='A").append(row).append("' t='str'><v>王伟</v></c></row>");
        }
        return rows.append("</sheetData>").toString();
    }
}
