package org.ciep.delegation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ciep.delegation.imports.MemberLists.checked;
import static org.ciep.delegation.imports.MemberLists.found;
import static org.ciep.imports.SampleFiles.named;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.ciep.delegation.DelegationRole;
import org.ciep.imports.CheckedList;
import org.ciep.imports.ColumnMap;
import org.ciep.imports.Finding;
import org.ciep.imports.Finding.Severity;
import org.ciep.imports.ImportField;
import org.ciep.imports.ImportRow;
import org.ciep.imports.ListCheck;
import org.ciep.imports.NameCorrection;
import org.ciep.imports.ProposedName;
import org.ciep.imports.ReadPerson;
import org.ciep.imports.SampleFiles;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonName;
import org.ciep.person.PinyinProposal;
import org.ciep.person.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list as an office sends it")
class RealListsTest {

    private static final String TIDY = "delegation-guangdong-500.xlsx";
    private static final String AS_SENT = "delegation-guangdong-as-sent.xlsx";

    @Test
    void that_is_tidy_is_read_whole() {
        var list = checked(named(TIDY));

        assertThat(list.findings()).isEmpty();
        assertThat(list.good()).isEqualTo(500);
        assertThat(list.names()).isEmpty();
        assertThat(list.persons().get(0)).satisfies(member -> {
            assertThat(member.name()).isEqualTo(new PersonName("尉迟", "洋", "YUCHI", "YANG"));
            assertThat(member.birthDate()).isEqualTo("1986-07-08");
            assertThat(member.sex()).isEqualTo(Sex.MALE);
            assertThat(member.role()).isEqualTo(DelegationRole.DEPUTY_HEAD.name());
            assertThat(member.nationality()).isEqualTo("CHN");
            assertThat(member.phone()).isEqualTo("13800006742");
        });
    }

    @Test
    void has_its_list_found_below_the_title_and_among_the_sheets() {
        var layout = found(named(AS_SENT));

        assertThat(layout.sheet().name()).isEqualTo("Sheet1");
        assertThat(layout.headerRow().number()).isEqualTo(3);
        assertThat(layout.columns().fields().values())
                .containsExactly(
                        ImportField.IGNORE,
                        ImportField.WHOLE_NATIVE,
                        ImportField.WHOLE_LATIN,
                        ImportField.SEX,
                        ImportField.BIRTH_DATE,
                        ImportField.DOCUMENT_KIND,
                        ImportField.DOCUMENT_NUMBER,
                        ImportField.EMPLOYER,
                        ImportField.POSITION,
                        ImportField.PHONE,
                        ImportField.EMAIL,
                        ImportField.REMARK);
        assertThat(layout.sample(1)).containsExactly("韩宇轩", "胡磊", "谢静");
        assertThat(layout.sample(6)).containsExactly("440000********0739", "440000********1087", "440000********393X");
    }

    @Test
    void tells_each_row_that_cannot_be_read_without_doubt() {
        var list = checked(named(AS_SENT));

        assertThat(list.findings().stream().filter(found -> found.severity() == Severity.ERROR))
                .extracting(Finding::row, Finding::column, Finding::code, Finding::content)
                .containsExactly(
                        tuple(11, "G", "document-number-lost-digits", "4.4000***********E+17"),
                        tuple(21, "G", "document-number-check-digit", "440000********4091"),
                        tuple(23, "G", "document-number-fifteen-digits", "440000******041"),
                        tuple(27, "E", "birth-date-contradicts-document", "1971年6月10日"),
                        tuple(27, "D", "sex-contradicts-document", "女"),
                        tuple(27, "G", "document-number-twice", "440000********0735"));
        assertThat(list.rows().stream().filter(row -> row.person().isEmpty()).map(ImportRow::number))
                .containsExactly(11, 21, 23, 27);
        assertThat(list.findings().stream().filter(found -> "document-number-twice".equals(found.code())))
                .extracting(Finding::params)
                .containsExactly(Map.of("row", "26"));
    }

    @Test
    void has_everything_else_read() {
        var list = checked(named(AS_SENT));

        assertThat(list.rows()).hasSize(60);
        assertThat(list.persons()).hasSize(56);
        assertThat(list.good()).isEqualTo(55);
        assertThat(list.findings().stream().filter(found -> found.severity() != Severity.ERROR))
                .extracting(Finding::severity, Finding::row, Finding::code)
                .containsExactly(
                        tuple(Severity.WARNING, 33, "nationality-assumed"),
                        tuple(Severity.SKIPPED, 34, "row-heading"),
                        tuple(Severity.SKIPPED, 66, "row-total"),
                        tuple(Severity.SKIPPED, 67, "row-note"));
    }

    @Test
    void has_the_latin_names_that_the_standard_proposes() {
        var list = checked(named(TIDY));

        var others = list.persons().stream()
                .map(ReadPerson::name)
                .filter(name -> !PinyinProposal.of(name.familyNative(), name.givenNative())
                        .equals(new PinyinProposal(
                                String.valueOf(name.familyLatin()), String.valueOf(name.givenLatin()), false)))
                .distinct();
        assertThat(others).isEmpty();
    }

    @Test
    void has_its_odd_cells_mended() {
        var list = checked(named(AS_SENT));

        assertThat(row(list, 4).role()).isEqualTo(DelegationRole.HEAD.name());
        assertThat(row(list, 4).remark()).isNull();
        assertThat(row(list, 4).phone()).isEqualTo("15000000476");
        assertThat(row(list, 9).remark()).isEqualTo("素食");
        assertThat(row(list, 17).document().value()).isEqualTo("440000197710232556");
        assertThat(row(list, 24).name()).isEqualTo(new PersonName("许", "军", "Xu", "Jun"));
        assertThat(row(list, 29).document().value()).isEqualTo("440000199312234459");
        assertThat(row(list, 33).document().kind()).isEqualTo(IdentityDocumentKind.PASSPORT);
        assertThat(row(list, 33).name()).isEqualTo(new PersonName("欧阳", "涛", "Ouyang", "Tao"));
        assertThat(row(list, 37).name().givenNative()).isEqualTo("㛃");
        assertThat(row(list, 38).email()).isEqualTo("xu.fang33@example.cn");
        assertThat(row(list, 39).name().displayed()).isEqualTo("袁𬭁");
        assertThat(row(list, 49).sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void has_its_dates_read_in_five_forms() {
        var list = checked(named(AS_SENT));

        assertThat(row(list, 4).birthDate()).isEqualTo(LocalDate.of(1996, 9, 1));
        assertThat(row(list, 5).birthDate()).isEqualTo(LocalDate.of(1962, 6, 30));
        assertThat(row(list, 6).birthDate()).isEqualTo(LocalDate.of(1970, 9, 7));
        assertThat(row(list, 7).birthDate()).isEqualTo(LocalDate.of(1962, 10, 31));
        assertThat(row(list, 8).birthDate()).isEqualTo(LocalDate.of(1966, 6, 17));
    }

    @Test
    void has_each_name_parted_as_a_proposal() {
        var list = checked(named(AS_SENT));

        assertThat(list.names()).hasSize(56).noneMatch(ProposedName::doubtful);
        assertThat(list.names())
                .extracting(ProposedName::row, ProposedName::family, ProposedName::given)
                .contains(Tuple.tuple(9, "区", "娜"), tuple(32, "单", "海燕"), tuple(33, "欧阳", "涛"));
    }

    @Test
    void follows_the_correction_of_a_name() {
        var layout = found(named(AS_SENT));

        var list = ListCheck.check(layout, Map.of(33, new NameCorrection("欧", "阳涛")), SampleFiles.TODAY);

        assertThat(row(list, 33).name().familyNative()).isEqualTo("欧");
        assertThat(row(list, 33).name().givenNative()).isEqualTo("阳涛");
    }

    @Test
    void follows_the_columns_that_the_user_matches() {
        var layout = found(named(AS_SENT))
                .with(ColumnMap.ofLetters(Map.of("B", ImportField.WHOLE_NATIVE, "G", ImportField.DOCUMENT_NUMBER)));

        var list = ListCheck.check(layout, Map.of(), SampleFiles.TODAY);

        assertThat(row(list, 4).employer()).isNull();
        assertThat(row(list, 4).birthDate()).isEqualTo("1996-09-01");
        assertThat(layout.sample(7)).first().isEqualTo("广东省科学院");
    }

    private static ReadPerson row(CheckedList list, int number) {
        return list.rows().stream()
                .filter(row -> row.number() == number)
                .flatMap(row -> row.person().stream())
                .findFirst()
                .orElseThrow();
    }
}
