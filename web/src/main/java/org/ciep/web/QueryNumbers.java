package org.ciep.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers behind the question mark: what is none is a bad request. By itself the REST layer would answer that the address
 * does not exist, which is right for numbers of the path only. Such parameters are declared as {@link Integer}.
 */
@Provider
public class QueryNumbers implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        boolean ofQuery = Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
        return ofQuery && type == Integer.class ? new WholeNumber<>(type) : null;
    }

    /** Of the type {@link Integer}, which the REST layer asks for by its class. */
    private record WholeNumber<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return type.cast(Integer.valueOf(text));
            } catch (NumberFormatException e) {
                throw new BadRequestException(e);
            }
        }

        @Override
        public String toString(T number) {
            return number.toString();
        }
    }
}
