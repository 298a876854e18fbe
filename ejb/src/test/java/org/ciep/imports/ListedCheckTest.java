package org.ciep.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.ciep.imports.PresentPersons.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list checked against who is there already")
class ListedCheckTest {

    private static final ListLayout LAYOUT =
            HeaderFinder.find(ListFile.read("""
            姓名,性别,出生日期,证件类型,证件号码,国籍,职务类别
            王伟,女,1949-12-31,居民身份证,11010519491231002X,中国,
            李娜,女,1988-01-01,护照,E12345678,中国,
            """.getBytes(StandardCharsets.UTF_8)), AnyForm.INSTANCE);

    private static final PresentPersons WANG_WEI =
            person -> "11010519491231002X".equals(person.document().value())
                    ? Optional.of(new Refusal(ImportField.DOCUMENT_NUMBER, "listed-already"))
                    : Optional.empty();

    @Test
    void stays_as_it_is_when_nobody_is_listed() {
        var list = ListedCheck.check(LAYOUT, read(), person -> Optional.empty());

        assertThat(list).isEqualTo(read());
    }

    @Test
    void loses_who_is_listed_already_and_the_name_that_was_proposed() {
        var list = ListedCheck.check(LAYOUT, read(), WANG_WEI);

        assertThat(list.persons()).hasSize(read().persons().size() - 1);
        assertThat(list.findings())
                .extracting(Finding::code, Finding::row, Finding::column, Finding::content)
                .contains(tuple("listed-already", 2, "E", "110105********002X"));
        assertThat(list.names()).extracting(ProposedName::row).doesNotContain(2);
    }

    @Test
    void is_refused_in_the_same_rows_again_for_the_error_workbook() {
        var found = ListedCheck.check(LAYOUT, read(), WANG_WEI);

        var again = ListedCheck.repeat(read(), found.findings());

        assertThat(again).isEqualTo(found);
    }

    private static CheckedList read() {
        return ListCheck.check(LAYOUT, Map.of(), SampleFiles.TODAY);
    }
}
