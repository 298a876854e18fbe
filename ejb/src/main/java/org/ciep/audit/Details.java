package org.ciep.audit;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** The details of a record as they are stored: one JSON object of texts. */
final class Details {

    private Details() {}

    static String write(Map<String, String> details) {
        var builder = Json.createObjectBuilder();
        new TreeMap<>(details).forEach(builder::add);
        return builder.build().toString();
    }

    static Map<String, String> read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            var details = new TreeMap<String, String>();
            reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
            return details;
        }
    }
}
