package org.ciep.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ciep.person.PersonName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CSV file")
class CsvFilesTest {

    private static final String LIST =
            "姓,名,性别,证件号码\n张,㛃,男,440000196606170848\n李,𬭁,女,440000198907071231\n陈,𠅤,,11010519491231002X\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void is_read_in_its_encoding(String charset) {
        var sheet = ListFile.read(LIST.getBytes(Charset.forName(charset))).get(0);

        assertThat(sheet.rows().get(1).text(1)).isEqualTo("㛃");
        assertThat(sheet.rows().get(2).text(1)).isEqualTo("𬭁");
        assertThat(sheet.rows().get(3).text(1)).isEqualTo("𠅤");
    }

    @Test
    void may_have_a_mark_of_utf_8() {
        var sheet = ListFile.read(("\ufeff" + LIST).getBytes(StandardCharsets.UTF_8))
                .get(0);

        assertThat(sheet.rows().get(0).text(0)).isEqualTo("姓");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void is_parted_at_its_separator(String separator) {
        var sheet = ListFile.read(LIST.replace(",", separator).getBytes(StandardCharsets.UTF_8))
                .get(0);

        assertThat(sheet.rows().get(3).text(3)).isEqualTo("11010519491231002X");
    }

    @Test
    void may_state_its_separator() {
        var sheet = ListFile.read("sep=|\n姓|名\n王|伟".getBytes(StandardCharsets.UTF_8))
                .get(0);

        assertThat(sheet.rows()).extracting(GridRow::number).containsExactly(2, 3);
        assertThat(sheet.rows().get(1).text(1)).isEqualTo("伟");
    }

    @Test
    void keeps_separators_and_line_breaks_inside_quotes() {
        var sheet = ListFile.read("姓名,工作单位\n王伟,\"大学, \"\"东区\"\"\n一部\"\n\n李勇,厅\n".getBytes(StandardCharsets.UTF_8))
                .get(0);

        assertThat(sheet.rows().get(1).text(1)).isEqualTo("大学, \"东区\"\n一部");
        assertThat(sheet.rows()).extracting(GridRow::number).containsExactly(1, 2, 4);
    }

    @Test
    void is_checked_like_a_workbook() {
        var list = SampleFiles.checkedCsv(LIST);

        assertThat(list.findings())
                .extracting(Finding::row, Finding::code)
                .first()
                .satisfies(found -> assertThat(found.toList()).containsExactly(2, "sex-contradicts-document"));
        assertThat(list.persons()).extracting(ReadPerson::name).contains(new PersonName("陈", "𠅤", null, null));
    }

    @ParameterizedTest
    @CsvSource({"4.40000198401085E+17, document-number-lost-digits", "'440000198401085', document-number-fifteen-digits"
    })
    void that_a_spreadsheet_has_spoiled_is_told(String number, String code) {
        var list = SampleFiles.checkedCsv("姓名,性别,证件号码\n王伟,男," + number + "\n");

        assertThat(list.findings()).extracting(Finding::code).contains(code);
    }
}
