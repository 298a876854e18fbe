package org.ciep.audit;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** The details of a record as they are stored: one JSON object of texts. */
final class Details {

    // Made once: to find the library anew for each record would take longer than everything else that a record takes
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Details() {}

    static String write(Map<String, String> details) {
        var builder = BUILDERS.createObjectBuilder();
        new TreeMap<>(details).forEach(builder::add);
        return builder.build().toString();
    }

    static Map<String, String> read(String stored) {
        try (var reader = READERS.createReader(new StringReader(stored))) {
            var details = new TreeMap<String, String>();
            reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
            return details;
        }
    }
}
