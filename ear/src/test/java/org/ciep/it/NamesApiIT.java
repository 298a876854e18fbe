package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.it.Guangdong.editor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The names of the standards' list, whatever they are written in, all in one delegation. */
@DisplayName("A name")
class NamesApiIT {

    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");

    private static final AtomicInteger NUMBERS = new AtomicInteger(20_000_000);

    private static Guangdong delegation;

    @BeforeAll
    static void open_a_delegation() {
        delegation = Guangdong.draft();
    }

    @ParameterizedTest
    @CsvFileSource(files = "../ejb/src/test/resources/data/names.csv", numLinesToSkip = 1)
    void survives_entry_database_list_search_and_export(
            @Nullable String familyNative,
            @Nullable String givenNative,
            @Nullable String familyLatin,
            @Nullable String givenLatin)
            throws IOException {
        var entry = Json.createObjectBuilder(delegation.entry("MEMBER"))
                .add("documentKind", "PASSPORT")
                .add("documentNumber", "E" + NUMBERS.incrementAndGet());
        put(entry, "familyNative", familyNative);
        put(entry, "givenNative", givenNative);
        put(entry, "familyLatin", familyLatin);
        put(entry, "givenLatin", givenLatin);
        var id = editor().post(delegation.path + "/members", entry.build())
                .expect(201)
                .json()
                .getString("id");

        var stored =
                editor().get(delegation.path + "/members/" + id).expect(200).json();

        assertThat(text(stored, "familyNative")).isEqualTo(familyNative);
        assertThat(text(stored, "givenNative")).isEqualTo(givenNative);
        assertThat(text(stored, "familyLatin")).isEqualTo(familyLatin);
        assertThat(text(stored, "givenLatin")).isEqualTo(givenLatin);
        for (var part : new String[] {familyNative, givenNative, familyLatin, givenLatin}) {
            if (part != null) {
                assertThat(isFound(part, id)).as(part).isTrue();
                assertThat(exported()).contains(part).doesNotContain("<f>");
            }
        }
    }

    private static void put(JsonObjectBuilder entry, String field, @Nullable String value) {
        if (value == null) {
            entry.remove(field);
        } else {
            entry.add(field, value);
        }
    }

    private static @Nullable String text(JsonObject member, String field) {
        return member.getString(field, null);
    }

    private static boolean isFound(String query, String id) {
        var address = "/members?limit=200&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return editor().get(delegation.path + address).expect(200).json().getJsonArray("items").stream()
                .anyMatch(item -> item.asJsonObject().getString("id").equals(id));
    }

    /** The workbook's content as it was before its marks were escaped. */
    private static String exported() throws IOException {
        var workbook = editor().get(delegation.path + "/members-export").expect(200);
        var file = Files.write(
                Files.createTempFile("members", ".xlsx"), workbook.response().body());
        var content = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                content.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return CHARACTER
                .matcher(content)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
