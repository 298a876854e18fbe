package org.ciep.partner.staff.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ciep.edition.Category;
import org.ciep.imports.CheckedList;
import org.ciep.imports.ColumnMap;
import org.ciep.imports.Finding;
import org.ciep.imports.HeaderFinder;
import org.ciep.imports.ImportField;
import org.ciep.imports.ListCheck;
import org.ciep.imports.ListFile;
import org.ciep.imports.ListLayout;
import org.ciep.imports.PresentPersons.Refusal;
import org.ciep.imports.ReadPerson;
import org.ciep.imports.SampleFiles;
import org.ciep.imports.TemplateWorkbook;
import org.ciep.imports.WorkbookWords;
import org.ciep.person.IssuedDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list of staff")
class StaffListsTest {

    @ParameterizedTest
    @CsvSource({
        "参展人员, EXHIBITOR",
        "参展商, EXHIBITOR",
        "Exhibitor, EXHIBITOR",
        "Aussteller, EXHIBITOR",
        "exhibitors, EXHIBITOR",
        "布展人员, FITTER",
        "Standbau, FITTER",
        "媒体人员, MEDIA",
        "Presse, MEDIA",
        "技术人员, TECHNICIAN",
        "Technik, TECHNICIAN",
        "安保人员, SECURITY",
        "Sicherheitsdienst, SECURITY",
        "翻译, INTERPRETER",
        "Dolmetscherin, INTERPRETER",
        "志愿者, VOLUNTEER",
        "Freiwillige, VOLUNTEER",
        "嘉宾, GUEST",
        "Gäste, GUEST",
        "代表, DELEGATE",
        "Delegierte, DELEGATE",
        "' ＧＵＥＳＴ ', GUEST"
    })
    void has_the_category_read_as_people_write_it(String written, Category category) {
        var list = checked("类别,姓名,证件号码\n\"" + written + "\",王伟,11010519491231002X\n");

        assertThat(list.findings()).isEmpty();
        assertThat(list.persons()).extracting(ReadPerson::role).containsExactly(category.name());
    }

    @Test
    void needs_a_category_that_is_known_in_every_row() {
        var list = checked("证件类别,姓名,证件号码\n,王伟,11010519491231002X\n大使,李勇,440000198303250735\n");

        assertThat(list.persons()).isEmpty();
        assertThat(list.findings())
                .extracting(Finding::row, Finding::column, Finding::code)
                .containsExactly(tuple(2, "A", "category-missing"), tuple(3, "A", "category-unknown"));
    }

    @Test
    void without_a_column_of_categories_says_so_in_every_row() {
        var list = checked("姓名,证件号码\n王伟,11010519491231002X\n");

        assertThat(list.findings())
                .extracting(Finding::row, Finding::column, Finding::code)
                .containsExactly(tuple(2, null, "category-missing"));
    }

    @Test
    void is_read_for_what_an_accreditation_holds_and_nothing_else() {
        var layout = found(
                "类别,姓名,证件号码,工作单位,职务,邮箱,团内职务,备注\n" + "媒体,王伟,11010519491231002X,某报社,记者,wang.wei@example.cn,团长,素食\n");

        var list = ListCheck.check(layout, Map.of(), SampleFiles.TODAY);

        assertThat(list.findings()).isEmpty();
        assertThat(list.persons()).singleElement().satisfies(person -> {
            assertThat(person.position()).isEqualTo("记者");
            assertThat(person.email()).isEqualTo("wang.wei@example.cn");
            assertThat(person.employer()).isNull();
            assertThat(person.remark()).isNull();
        });
        assertThat(layout.with(ColumnMap.ofLetters(Map.of("D", ImportField.EMPLOYER)))
                        .columns()
                        .field(3))
                .isEqualTo(ImportField.IGNORE);
    }

    @Test
    void that_names_a_person_twice_or_one_who_is_there_says_so() {
        var list = checked("类别,姓名,证件号码\n媒体,王伟,11010519491231002X\n嘉宾,王伟,11010519491231002X\n");
        var person = list.persons().get(0);
        var present = new PresentStaff(Set.of(IssuedDocument.of(person.document(), person.nationality())));

        assertThat(list.findings()).extracting(Finding::code).containsExactly("document-number-twice");
        assertThat(present.refusal(person)).contains(new Refusal(ImportField.DOCUMENT_NUMBER, "staff-already-listed"));
        assertThat(new PresentStaff(Set.of()).refusal(person)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "de"})
    void is_found_again_in_its_template(String language) {
        var template = ListFile.read(TemplateWorkbook.write(StaffForm.INSTANCE, Locale.forLanguageTag(language)));

        var layout = HeaderFinder.find(template, StaffForm.INSTANCE);

        assertThat(layout.columns().fields().values()).containsExactlyElementsOf(StaffForm.INSTANCE.columns());
        assertThat(layout.rowsBelow()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void knows_the_words_of_its_template_in_every_language(Category category) {
        for (var language : new String[] {"zh-CN", "en", "de"}) {
            var word =
                    new WorkbookWords(StaffForm.INSTANCE, Locale.forLanguageTag(language)).text("category." + category);

            var list = checked("category,name,document number\n" + word + ",王伟,11010519491231002X\n");

            assertThat(list.persons()).as(language).extracting(ReadPerson::role).containsExactly(category.name());
        }
    }

    private static ListLayout found(String text) {
        return HeaderFinder.find(ListFile.read(text.getBytes(StandardCharsets.UTF_8)), StaffForm.INSTANCE);
    }

    private static CheckedList checked(String text) {
        return ListCheck.check(found(text), Map.of(), SampleFiles.TODAY);
    }
}
