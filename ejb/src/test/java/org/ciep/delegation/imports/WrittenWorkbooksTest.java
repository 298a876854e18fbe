package org.ciep.delegation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.ciep.delegation.DelegationRole;
import org.ciep.imports.ErrorWorkbook;
import org.ciep.imports.HeaderFinder;
import org.ciep.imports.ListCheck;
import org.ciep.imports.ListFile;
import org.ciep.imports.ReadPerson;
import org.ciep.imports.SampleFiles;
import org.ciep.imports.TemplateWorkbook;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A workbook that the platform writes")
class WrittenWorkbooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "de"})
    void as_template_is_found_again_by_its_headings(String language) {
        var template = ListFile.read(TemplateWorkbook.write(MemberForm.INSTANCE, Locale.forLanguageTag(language)));

        var layout = HeaderFinder.find(template, MemberForm.INSTANCE);

        assertThat(layout.columns().fields().values()).containsExactlyElementsOf(MemberForm.INSTANCE.columns());
        assertThat(layout.sheet().rows()).hasSize(1);
        assertThat(ListCheck.check(layout, Map.of(), SampleFiles.TODAY).rows()).isEmpty();
        assertThat(template).hasSize(2);
    }

    @Test
    void as_template_formats_columns_as_text_and_has_lists_to_choose_from() throws IOException {
        var template = TemplateWorkbook.write(MemberForm.INSTANCE, Locale.SIMPLIFIED_CHINESE);

        assertThat(part(template, "xl/worksheets/sheet1.xml")).contains("dataValidation");
        assertThat(part(template, "xl/styles.xml")).containsAnyOf("numFmtId=\"49\"", "formatCode=\"@\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "de"})
    void as_list_of_members_can_be_imported_again(String language) throws IOException {
        var members = new ArrayList<ListedMember>();
        for (var name : names()) {
            members.add(member(name, 100_000 + members.size()));
        }

        var workbook = MemberWorkbook.write(members, Locale.forLanguageTag(language));
        var list = MemberLists.checked(workbook);

        assertThat(list.findings()).isEmpty();
        assertThat(list.persons()).extracting(ReadPerson::name).containsExactlyElementsOf(names());
        assertThat(list.persons().get(0).role()).isEqualTo(DelegationRole.DEPUTY_HEAD.name());
        assertThat(part(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "de"})
    void of_refused_rows_says_what_to_do_and_can_be_imported_again(String language) {
        var locale = Locale.forLanguageTag(language);
        var layout = MemberLists.found(SampleFiles.named("delegation-guangdong-as-sent.xlsx"));
        var checked = ListCheck.check(layout, Map.of(), SampleFiles.TODAY);

        var again = MemberLists.found(ErrorWorkbook.write(layout, checked, locale));
        var rows = again.rowsBelow().toList();

        assertThat(rows).hasSize(4);
        assertThat(again.columns().read().keySet())
                .isEqualTo(layout.columns().read().keySet());
        assertThat(rows.get(0).text(6)).isEqualTo("440000198401084900");
        assertThat(rows.get(0).text(12)).startsWith("证件号码: ");
        assertThat(rows.get(3).text(12)).contains("26").hasLineCount(3);
        assertThat(ListCheck.check(again, Map.of(), SampleFiles.TODAY).refused())
                .isGreaterThanOrEqualTo(3);
    }

    private static ListedMember member(PersonName name, int number) {
        return new ListedMember(
                DelegationRole.DEPUTY_HEAD,
                name,
                Sex.FEMALE,
                LocalDate.of(1970, 9, 7),
                "DEU",
                IdentityDocumentKind.PASSPORT,
                "C" + number,
                "=1+1",
                "@SUM(A1)",
                "+49 30 1234567",
                "a@example.de",
                "<b>&\u0007");
    }

    private static List<PersonName> names() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var file = new ByteArrayInputStream(SampleFiles.named("names.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
                var records = format.parse(reader)) {
            return records.stream()
                    .map(line -> new PersonName(line.get(0), line.get(1), line.get(2), line.get(3)))
                    .toList();
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        var channel = new SeekableInMemoryByteChannel(workbook);
        try (var archive = ZipFile.builder().setSeekableByteChannel(channel).get();
                var part = archive.getInputStream(archive.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
