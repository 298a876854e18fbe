package org.ciep.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** One JSON mapping for all requests and answers: classes are looked at once, values that are absent are left out, years have four digits. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

    private static final Jsonb JSON = JsonbBuilder.create(
            new JsonbConfig().withNullValues(false).withDeserializers(new InstantReader(), new LocalDateReader()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    /** The text of a wire record, as the boundary writes it. */
    static String write(Object value) {
        return JSON.toJson(value);
    }

    private static final class InstantReader implements JsonbDeserializer<Instant> {

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context, Type type) {
            var time = OffsetDateTime.parse(parser.getString());
            requireFourDigits(time.withOffsetSameInstant(ZoneOffset.UTC).getYear());
            return time.toInstant();
        }
    }

    private static final class LocalDateReader implements JsonbDeserializer<LocalDate> {

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context, Type type) {
            var date = LocalDate.parse(parser.getString());
            requireFourDigits(date.getYear());
            return date;
        }
    }

    private static void requireFourDigits(int year) {
        if (year < 0 || year > Parameters.LAST_YEAR) {
            throw new DateOutOfRange();
        }
    }
}
