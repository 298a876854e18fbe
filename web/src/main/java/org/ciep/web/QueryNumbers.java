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
 * does not exist, which is right for numbers of the path only.
 */
@Provider
public class QueryNumbers implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // T is Integer here
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        boolean number = type == Integer.class || type == int.class;
        boolean ofQuery = Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
        return number && ofQuery ? (ParamConverter<T>) new WholeNumber() : null;
    }

    private static final class WholeNumber implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new BadRequestException(e);
            }
        }

        @Override
        public String toString(Integer number) {
            return number.toString();
        }
    }
}
