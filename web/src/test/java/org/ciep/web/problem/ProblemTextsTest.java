package org.ciep.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console translates codes; a code without a text would reach people as a code. */
@DisplayName("The codes of the server's refusals")
class ProblemTextsTest {

    private static final Path DOMAIN = Path.of("../ejb/src/main/java");
    private static final Path BOUNDARY = Path.of("src/main/java/org/ciep/web/problem");
    private static final Path PERSON = DOMAIN.resolve("org/ciep/person");

    /** {@code super(Kind.CONFLICT, "code", …)}, {@code CONSTANT("code", Kind.CONFLICT, …)}, {@code response(400, "code", …)}. */
    private static final Pattern PROBLEM = Pattern.compile(
            "Kind\\.[A-Z_]+,\\s*\"([a-z-]+)\"|\"([a-z-]+)\",\\s*Kind\\.|response\\(\\s*\\d+,\\s*\"([a-z-]+)\"");

    /** What can be wrong with a file or an import as a whole. */
    private static final Pattern IMPORT = Pattern.compile("\"(import-[a-z-]+)\"");

    /** {@code Violation.error("/pointer", "code")}. */
    private static final Pattern VIOLATION =
            Pattern.compile("Violation\\s*\\.(?:error|warning)\\([^;]*?,\\s*\"([a-z-]+)\"\\)");

    private static final Pattern CHECK = Pattern.compile("\"((?:document|mrz|name|birth-date|sex)-[a-z-]+)\"");

    /** The codes of constraints on wire records. */
    private static final Set<String> CONSTRAINTS = Set.of("required", "length", "format", "range");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "de"})
    void are_sentences_in_the_console(String language) throws IOException {
        var codes = new TreeSet<>(found(PROBLEM, DOMAIN));
        codes.addAll(found(PROBLEM, BOUNDARY));
        codes.addAll(found(IMPORT, DOMAIN));

        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(texts(language, "problem").keySet()).containsAll(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "de"})
    void are_sentences_beside_each_field(String language) throws IOException {
        var codes = new TreeSet<>(found(VIOLATION, DOMAIN));
        codes.addAll(found(CHECK, PERSON));
        codes.addAll(CONSTRAINTS);

        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(texts(language, "violation").keySet()).containsAll(codes);
    }

    private static JsonObject texts(String language, String part) throws IOException {
        var file = Path.of("src/main/console/src/locales", language, "problems.json");
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonObject(part);
        }
    }

    private static Set<String> found(Pattern pattern, Path sources) {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .flatMap(ProblemTextsTest::groups)
                    .filter(Predicate.not(String::isEmpty))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> groups(MatchResult match) {
        return Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                .map(match::group)
                .map(group -> group == null ? "" : group);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
