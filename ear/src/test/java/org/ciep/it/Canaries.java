package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of personal fields that are valid there and stand nowhere else: where one of them turns up, personal data has got there. */
final class Canaries {

    static final String FAMILY = "鸑鷟";
    static final String GIVEN = "龘靐";
    static final String EMPLOYER = "Voliere Zeisig";
    static final String PHONE = "+86 13877120991";
    static final String CONTACT = "Kanaria Zeisigmann";
    static final String CONTACT_PHONE = "+49 4977120998";
    static final String NOTE = "Canary: sang in the security office";
    static final String UNSENT = "E77120771";

    /** Each person has one. Of a city that few people come from, and of a day before all that other tests invent. */
    static final List<String> NUMBERS = List.of(
            "650105194703097715",
            "650105194703097731",
            "650105194703097758",
            "650105194703097774",
            "650105194703097790");

    private static final String FAMILY_LATIN = "ZEISIGKANARI";
    private static final String GIVEN_LATIN = "QUOKKAVOGEL";
    private static final String BIRTH_DATE = "1947-03-09";
    private static final String POSITION = "Kanarienwart";
    private static final String FILE = "kanari-portrait";

    /** How a value may be written, by field. */
    private static final Map<String, List<String>> FORMS = forms();

    private Canaries() {}

    private static Map<String, List<String>> forms() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("family name", FAMILY);
        fields.put("given name", GIVEN);
        fields.put("family name in Latin letters", FAMILY_LATIN);
        fields.put("given name in Latin letters", GIVEN_LATIN);
        fields.put("birth date", BIRTH_DATE);
        fields.put("number", "6501051947030977");
        fields.put("number that was typed and not sent", UNSENT);
        fields.put("position", POSITION);
        fields.put("employer", EMPLOYER);
        fields.put("phone", "13877120991");
        fields.put("address of mails", "zeisig.example");
        fields.put("name of a contact", "Zeisigmann");
        fields.put("phone of a contact", "4977120998");
        fields.put("name of a file", FILE);
        fields.put("note", NOTE);
        var forms = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, value) -> forms.put(field, forms(value)));
        return forms;
    }

    /** What no table may hold in clear. */
    static List<String> encrypted() {
        return Stream.concat(NUMBERS.stream(), Stream.of(UNSENT, NOTE, FILE)).toList();
    }

    /** A person as entered, of whom all is known. */
    static JsonObject person(int number) {
        return Json.createObjectBuilder(object(
                        "familyNative", FAMILY,
                        "givenNative", GIVEN,
                        "familyLatin", FAMILY_LATIN,
                        "givenLatin", GIVEN_LATIN,
                        "sex", "MALE",
                        "birthDate", BIRTH_DATE,
                        "nationality", "CHN",
                        "documentKind", "RESIDENT_ID",
                        "documentNumber", NUMBERS.get(number)))
                .addAll(Json.createObjectBuilder(object("position", POSITION, "phone", PHONE, "email", email(number))))
                .build();
    }

    /** Somebody's address. */
    static String email(int number) {
        return "kanari" + number + "@zeisig.example";
    }

    /** The name of the file of a type. */
    static String fileName(String type) {
        return FILE + "." + FAMILY + "." + type;
    }

    /** The fields of which the text has a value, however it is written there. */
    static List<String> in(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return FORMS.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(small::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As it is, in an address, and escaped in JSON; all in small letters. */
    private static List<String> forms(String value) {
        var escaped = value.chars()
                .mapToObj(unit -> unit < 128 ? Character.toString(unit) : "\\u%04x".formatted(unit))
                .collect(Collectors.joining());
        return Stream.of(value, URLEncoder.encode(value, StandardCharsets.UTF_8), escaped)
                .map(form -> form.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
