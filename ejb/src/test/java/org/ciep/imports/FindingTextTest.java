package org.ciep.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ciep.imports.Finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a finding")
class FindingTextTest {

    private static final Pattern CODE = Pattern.compile(
            "(?:error|warning|missing|unreadable|skip|refused|withWarning|Refusal)\\((?:[^()\"]*, )?\"([a-z]+(?:-[a-z]+)+)\"");

    @ParameterizedTest
    @CsvSource({
        "imports, Findings",
        "imports, Workbooks",
        "delegation/imports, Findings",
        "delegation/imports, Workbooks",
        "partner/staff/imports, Findings",
        "partner/staff/imports, Workbooks"
    })
    void is_there_in_all_three_languages(String feature, String bundle) {
        var english = keys(feature, bundle, Locale.ENGLISH);

        assertThat(english).isNotEmpty();
        assertThat(keys(feature, bundle, Locale.SIMPLIFIED_CHINESE)).isEqualTo(english);
        assertThat(keys(feature, bundle, Locale.GERMAN)).isEqualTo(english);
    }

    @Test
    void is_there_for_every_code_that_the_checks_use() throws IOException {
        var used = codes("imports");
        used.addAll(codes("person"));
        used.removeIf(code -> code.startsWith("mrz-"));

        assertThat(used).hasSizeGreaterThan(30);
        assertThat(keys("imports", "Findings", Locale.ENGLISH)).containsAll(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegation/imports", "partner/staff/imports"})
    void is_there_for_every_code_of_one_kind_of_lists(String feature) throws IOException {
        assertThat(keys(feature, "Findings", Locale.ENGLISH)).isEqualTo(codes(feature));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 此证件号码已出现在第 26 行。",
        "zh, 此证件号码已出现在第 26 行。",
        "de-AT, Derselbe Ausweis steht schon in Zeile 26.",
        "en, The same document stands in row 26 already.",
        "fr, The same document stands in row 26 already."
    })
    void is_in_the_readers_language_and_names_the_row(String language, String beginning) {
        var finding = new Finding(
                Severity.ERROR,
                "document-number-twice",
                "Sheet1",
                27,
                "G",
                ImportField.DOCUMENT_NUMBER,
                null,
                Map.of("row", "26"));

        assertThat(FindingText.of(finding, AnyForm.INSTANCE, Locale.forLanguageTag(language)))
                .startsWith(beginning);
    }

    private static Set<String> codes(String feature) throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/org/ciep", feature))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        return used;
    }

    private static Set<String> keys(String feature, String bundle, Locale locale) {
        return Languages.bundle("org.ciep." + feature.replace('/', '.') + "." + bundle, locale)
                .keySet();
    }
}
