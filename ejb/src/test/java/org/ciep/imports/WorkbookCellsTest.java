package org.ciep.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ciep.imports.SampleFiles.row;

import java.util.LinkedHashMap;
import org.ciep.imports.GridCell.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A workbook's cell")
class WorkbookCellsTest {

    private static final String[] HEADER = {"姓名", "证件号码", "工作单位"};

    @Test
    void with_a_formula_is_told_and_never_calculated() {
        var list = SampleFiles.checked(SampleFiles.workbook("<sheetData>" + row(1, HEADER)
                + row(2, "=A1", "11010519491231002X") + row(3, "王伟", "=HYPERLINK(1)") + "</sheetData>"));

        assertThat(list.persons()).isEmpty();
        assertThat(list.findings())
                .extracting(Finding::row, Finding::column, Finding::code, Finding::content)
                .containsExactly(tuple(2, "A", "cell-formula", "=A1"), tuple(3, "B", "cell-formula", "=H*********1)"));
    }

    @Test
    void that_is_merged_in_the_list_is_told_for_each_row() {
        var list = SampleFiles.checked(SampleFiles.workbook("<sheetData>" + row(1, "名单") + row(2, HEADER)
                + row(3, "王伟", "11010519491231002X", "科技厅") + row(4, "李勇", "440000198303250735")
                + row(5, "以下为企业代表") + row(6, "陈伟", "440000196601014491", "中山大学") + "</sheetData>"
                + "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='C3:C4'/><mergeCell ref='A5:C5'/></mergeCells>"));

        assertThat(list.findings())
                .extracting(Finding::row, Finding::column, Finding::code)
                .containsExactly(
                        tuple(3, "C", "cell-merged"), tuple(4, "C", "cell-merged"), tuple(5, "A", "row-heading"));
        assertThat(list.persons()).hasSize(1);
    }

    @Test
    void with_an_error_value_is_told() {
        var list = SampleFiles.checked(
                SampleFiles.workbook(
                        "<sheetData>" + row(1, HEADER)
                                + "<row r='2'><c r='A2' t='e'><v>#REF!</v></c><c r='B2' t='str'><v>11010519491231002X</v></c></row></sheetData>"));

        assertThat(list.findings()).extracting(Finding::code).containsExactly("cell-error-value");
    }

    @Test
    void may_be_shared_rich_or_without_reference() {
        var parts =
                new LinkedHashMap<>(SampleFiles.parts("<sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                        + "<row><c t='s'><v>2</v></c><c t='str'><v>x</v></c></row></sheetData>"));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>姓名</t></si><si><r><t>证件</t></r><r><t>号码</t></r></si>"
                        + "<si><t>張</t><rPh sb='0' eb='1'><t>チョウ</t></rPh></si></sst>");

        var rows = ListFile.read(SampleFiles.zip(parts)).get(0).rows();

        assertThat(rows).extracting(GridRow::number).containsExactly(1, 2);
        assertThat(rows.get(0).text(1)).isEqualTo("证件号码");
        assertThat(rows.get(1).text(0)).isEqualTo("張");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 35309, DATE, 1996-09-01",
        "2, 35309, DATE, 1996-09-01",
        "3, 35309, NUMBER, 35309",
        "4, 0.5, NUMBER, 0.5",
        "1, 35309.75, DATE, 1996-09-01",
        "9, 35309, NUMBER, 35309"
    })
    void with_the_format_of_a_date_is_one(int style, String value, Kind kind, String text) {
        var parts = new LinkedHashMap<>(SampleFiles.parts(
                "<sheetData><row r='1'><c r='A1' s='" + style + "'><v>" + value + "</v></c></row></sheetData>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/>"
                        + "<numFmt numFmtId='165' formatCode='[h]:mm:ss'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='1'/><xf numFmtId='165'/></cellXfs></styleSheet>");

        var cell = ListFile.read(SampleFiles.zip(parts)).get(0).rows().get(0).cell(0);

        assertThat(cell).isEqualTo(new GridCell(kind, text));
    }

    @Test
    void counts_its_days_from_1904_where_the_workbook_says_so() {
        var parts = new LinkedHashMap<>(
                SampleFiles.parts("<sheetData><row r='1'><c r='A1' s='0'><v>33847</v></c></row></sheetData>"));
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>");

        var cell = ListFile.read(SampleFiles.zip(parts)).get(0).rows().get(0).cell(0);

        assertThat(cell).isEqualTo(new GridCell(Kind.DATE, "1996-09-01"));
    }

    @Test
    void of_a_hidden_sheet_is_not_read() {
        var parts = new LinkedHashMap<>(SampleFiles.parts("<sheetData>" + row(1, HEADER) + "</sheetData>"));
        parts.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replace("sheetId", "state='veryHidden' sheetId"));

        assertThat(ListFile.read(SampleFiles.zip(parts))).isEmpty();
    }

    @Test
    void of_a_second_list_is_not_lost_without_a_word() {
        var parts = new LinkedHashMap<>(SampleFiles.parts(
                "<sheetData>" + row(1, HEADER) + row(2, "王伟", "11010519491231002X") + "</sheetData>"));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("</sheets>", "<sheet name='企业' sheetId='2' r:id='rId2'/></sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>", "<Relationship Id='rId2' Target='/xl/worksheets/b.xml'/></Relationships>"));
        parts.put(
                "xl/worksheets/b.xml",
                SampleFiles.worksheet(
                        "<sheetData>" + row(4, HEADER) + row(5, "李勇", "440000198303250735") + "</sheetData>"));

        var list = SampleFiles.checked(SampleFiles.zip(parts));

        assertThat(list.persons()).hasSize(1);
        assertThat(list.findings())
                .extracting(Finding::sheet, Finding::row, Finding::code)
                .containsExactly(tuple("企业", 4, "sheet-not-read"));
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA"})
    void has_a_column_of_letters(int column, String letters) {
        assertThat(SheetGrid.letters(column)).isEqualTo(letters);
        assertThat(SheetGrid.column(letters)).isEqualTo(column);
    }
}
