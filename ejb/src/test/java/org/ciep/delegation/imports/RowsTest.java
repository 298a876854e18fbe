package org.ciep.delegation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.delegation.imports.MemberLists.checkedCsv;
import static org.ciep.imports.SampleFiles.HEADER;

import org.ciep.delegation.DelegationRole;
import org.ciep.imports.Finding;
import org.ciep.imports.ReadPerson;
import org.ciep.person.DocumentNumber;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of a list")
class RowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王伟,男,1962-06-30,护照,,CHN, | document-number-missing | E",
                ",男,1962-06-30,护照,E12345678,CHN, | name-missing | A",
                "王伟,男,1962-06-30,驾驶证,E12345678,CHN, | document-kind-unknown | D",
                "王伟,男,1962-06-30,,E12345678,CHN, | document-kind-missing | D",
                "王伟,男,62.6.30,护照,E12345678,CHN, | birth-date-form | C",
                "王伟,男,1962,护照,E12345678,CHN, | birth-date-form | C",
                "王伟,男,03/04/1962,护照,E12345678,CHN, | birth-date-form | C",
                "王伟,男,2023-01-01,护照,E12345678,CHN, | birth-date-impossible | C",
                "王伟,男,,护照,E12345678,CHN, | birth-date-missing | C",
                "王伟,?,1962-06-30,护照,E12345678,CHN, | sex-unknown | B",
                "王伟,,1962-06-30,护照,E12345678,CHN, | sex-missing | B",
                "王伟,男,1962-06-30,护照,E12345678,Utopia, | nationality-unknown | F",
                "王伟,男,1962-06-30,永居证,911840196206300028,USA, | document-number-check-digit | E",
                "王伟,男,1962-06-30,居住证,11010519491231002X,, | document-number-prefix | E",
                "王伟,女,1949-12-30,身份证,11010519491231002X,, | birth-date-contradicts-document | C",
                "王伟,男,1949-12-31,身份证,11010519491231002X,, | sex-contradicts-document | B"
            })
    void is_refused(String row, String code, String column) {
        var list = checkedCsv(HEADER + row + "\n");

        assertThat(list.persons()).isEmpty();
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.row()).isEqualTo(2);
            assertThat(finding.sheet()).isEqualTo("CSV");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王伟,男,1962-06-30,护照,E12345678,, | nationality-assumed",
                "王伟,女,1949-12-31,身份证,11010519491231002X,DEU, | nationality-contradicts-document",
                "王伟,女,1949-12-31,护照,11010519491231002X,CHN, | document-kind-differs"
            })
    void is_imported_with_a_warning(String row, String code) {
        var list = checkedCsv(HEADER + row + "\n");

        assertThat(list.persons()).hasSize(1);
        assertThat(list.warned()).isEqualTo(1);
        assertThat(list.findings()).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1962-06-30",
        "1962.6.30",
        "1962/6/30",
        "1962年6月30日",
        "19620630",
        "30.06.1962",
        "30/06/1962",
        "06/30/1962",
        "１９６２－０６－３０",
        "1962-06-30 00:00:00",
        "1962. 6. 30"
    })
    void has_its_date_read(String date) {
        var list = checkedCsv(HEADER + "王伟,男," + date + ",护照,E12345678,CHN,\n");

        assertThat(list.persons())
                .singleElement()
                .extracting(ReadPerson::birthDate)
                .hasToString("1962-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "男, MALE",
        "女, FEMALE",
        "M, MALE",
        "f, FEMALE",
        "Male, MALE",
        "FEMALE, FEMALE",
        "先生, MALE",
        "女士, FEMALE",
        "w, FEMALE",
        "männlich, MALE",
        "weiblich, FEMALE",
        "Ｍ, MALE",
        "divers, UNSPECIFIED"
    })
    void has_its_sex_read(String written, Sex sex) {
        var list = checkedCsv(HEADER + "王伟," + written + ",1962-06-30,护照,E12345678,CHN,\n");

        assertThat(list.persons()).singleElement().extracting(ReadPerson::sex).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "居民身份证, 11010519491231002X, RESIDENT_ID", "'', 11010519491231002X, RESIDENT_ID",
                "ID card, 11010519491231002x, RESIDENT_ID",
        "回乡证, H12345678, HK_MACAO_PERMIT", "台胞证, 12345678, TAIWAN_PERMIT", "Reisepass, C01X00T47, PASSPORT",
        "永居证, USA110000123456, FOREIGN_PERMANENT_RESIDENT_CARD", "'', USA110000123456, FOREIGN_PERMANENT_RESIDENT_CARD"
    })
    void has_its_document_read(String kind, String number, IdentityDocumentKind read) {
        var list = checkedCsv(HEADER + "王伟,女,1949-12-31," + kind + "," + number + ",CHN,\n");

        assertThat(list.persons())
                .singleElement()
                .extracting(ReadPerson::document)
                .isEqualTo(new DocumentNumber(read, number));
    }

    @Test
    void needs_no_birth_date_and_sex_where_the_number_tells_them() {
        var list = checkedCsv("姓名,证件号码\n王伟,11010519491231002X\n");

        assertThat(list.findings()).isEmpty();
        assertThat(list.persons()).singleElement().satisfies(member -> {
            assertThat(member.birthDate()).isEqualTo("1949-12-31");
            assertThat(member.sex()).isEqualTo(Sex.FEMALE);
            assertThat(member.nationality()).isEqualTo("CHN");
        });
    }

    @Test
    void that_stands_twice_names_the_first_one() {
        var list = checkedCsv(HEADER + "王伟,女,,身份证,11010519491231002X,,\n李伟,女,,身份证,110105 19491231 002x,,\n");

        assertThat(list.persons()).hasSize(1);
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.code()).isEqualTo("document-number-twice");
            assertThat(finding.params()).containsEntry("row", "2");
            assertThat(finding.content()).isEqualTo("110105********002X");
        });
    }

    @Test
    void that_seems_to_stand_twice_is_a_warning() {
        var list = checkedCsv(HEADER + "王伟,男,1962-06-30,护照,E12345678,CHN,\n王伟,男,1962-06-30,护照,E12345679,CHN,\n");

        assertThat(list.persons()).hasSize(2);
        assertThat(list.findings()).extracting(Finding::code).containsExactly("person-perhaps-twice");
    }

    @Test
    void may_be_the_head_but_no_second_one() {
        var list = checkedCsv(HEADER + "王伟,男,1962-06-30,护照,E12345678,CHN,团长\n李勇,男,1962-06-30,护照,E12345679,CHN,团长\n"
                + "陈伟,男,1962-06-30,护照,E12345670,CHN,副团长\n");

        assertThat(list.persons())
                .extracting(ReadPerson::role)
                .containsExactly(DelegationRole.HEAD.name(), DelegationRole.DEPUTY_HEAD.name());
        assertThat(list.findings()).extracting(Finding::code).containsExactly("head-twice");
    }

    @Test
    void has_a_bad_telephone_and_address_left_out() {
        var list = checkedCsv("姓名,证件号码,手机,邮箱,职务\n王伟,11010519491231002X,无,wang wei,处长\n"
                + "李勇,440000198303250735,+86 138-0000-0000,li.yong＠example。cn,\"办公室\n主任\"\n");

        assertThat(list.findings()).extracting(Finding::code).containsExactly("phone-form", "email-form");
        assertThat(list.persons().get(1)).satisfies(member -> {
            assertThat(member.phone()).isEqualTo("+86 138-0000-0000");
            assertThat(member.email()).isEqualTo("li.yong@example.cn");
            assertThat(member.position()).isEqualTo("办公室 主任");
        });
    }

    @Test
    void with_swapped_latin_names_is_doubted() {
        var list = checkedCsv("姓,名,姓（拼音）,名（拼音）,证件号码\n王,伟,WEI,WANG,11010519491231002X\n");

        assertThat(list.findings()).extracting(Finding::code).containsExactly("latin-name-swapped");
    }

    @Test
    void may_have_the_number_of_another_country_s_passport() {
        var list = checkedCsv(
                HEADER + "Ann Lee,女,1962-06-30,护照,E12345678,USA,\nJörg Maas,男,1962-07-30,护照,E12345678,DEU,\n");

        assertThat(list.persons()).hasSize(2);
    }

    @Test
    void with_nothing_but_a_number_is_refused_and_not_skipped() {
        var list = checkedCsv("姓名,证件号码\n,11010519491231002X\n");

        assertThat(list.refused()).isEqualTo(1);
        assertThat(list.findings()).extracting(Finding::code).containsExactly("name-missing");
    }

    @Test
    void has_the_family_name_under_name_where_the_given_name_stands_beside_it() {
        var list = checkedCsv("Name;Vorname;Geschlecht;Geburtsdatum;Ausweisart;Ausweisnummer;Staatsangehörigkeit\n"
                + "Sumner;Jörg;männlich;30.06.1962;Reisepass;C01X00T47;Deutschland\nSumme;1;;;;;\n");

        assertThat(list.persons()).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo(new PersonName("Sumner", "Jörg", null, null));
            assertThat(member.nationality()).isEqualTo("DEU");
        });
        assertThat(list.findings()).extracting(Finding::code).containsExactly("row-total");
    }

    @Test
    void that_is_none_is_skipped() {
        var list = checkedCsv("序号," + HEADER + "1,王伟,女,,身份证,11010519491231002X,,\n二、企业代表,,,,,,,\n序号," + HEADER
                + "2,,,,,,,\n小计,1,,,,,,\n填表人：李晓梅,,审核人：陈建华,,,,,\n");

        assertThat(list.persons()).hasSize(1);
        assertThat(list.refused()).isZero();
        assertThat(list.skipped())
                .extracting(Finding::code)
                .containsExactly("row-heading", "row-header", "row-total", "row-note");
    }

    @Test
    void with_too_long_a_text_or_name_is_refused() {
        var list = checkedCsv("姓,工作单位,证件号码\n王," + "长".repeat(201) + ",11010519491231002X\n" + "王".repeat(101)
                + ",厅,440000198303250735\n");

        assertThat(list.persons()).isEmpty();
        assertThat(list.findings()).extracting(Finding::code).containsExactly("text-too-long", "name-too-long");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/data/names.csv", useHeadersInDisplayName = true)
    void keeps_every_name(String family, String given, String familyLatin, String givenLatin) {
        var name = new PersonName(family, given, familyLatin, givenLatin);
        var row = quoted(family) + "," + quoted(given) + "," + quoted(familyLatin) + "," + quoted(givenLatin);

        var list = checkedCsv(
                "family_native,given_native,family_latin,given_latin,证件号码\n" + row + ",11010519491231002X\n");

        assertThat(list.persons()).extracting(ReadPerson::name).containsExactly(name);
    }

    private static String quoted(String text) {
        return text == null ? "" : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
