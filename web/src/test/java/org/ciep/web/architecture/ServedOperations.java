package org.ciep.web.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ciep.web.architecture.Operations.Operation;
import org.jspecify.annotations.Nullable;

/** The operations of the resources' methods. */
final class ServedOperations {

    /** Headers of HTTP itself, which a contract does not list. */
    private static final Set<String> OF_HTTP = Set.of("header:Accept-Language");

    private ServedOperations() {}

    static List<Operation> all() {
        return resources().stream().flatMap(ServedOperations::ofResource).toList();
    }

    static List<? extends Class<?>> resources() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ciep.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> (Class<?>) type.reflect())
                        .toList();
    }

    static Stream<Operation> ofResource(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> httpMethod(method).map(http -> operation(http, resource, method)).stream());
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Operation operation(String http, Class<?> resource, Method method) {
        var parameters = new TreeSet<String>();
        fields(resource, parameters);
        boolean takesBody = false;
        for (var parameter : method.getParameters()) {
            takesBody |= isBody(parameter);
            add(parameter, parameter.getType(), parameters);
        }
        parameters.removeAll(OF_HTTP);
        var path = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        return new Operation(method.getName(), http, path, parameters, takesBody);
    }

    private static void fields(Class<?> holder, Set<String> parameters) {
        for (var field : holder.getDeclaredFields()) {
            add(field, field.getType(), parameters);
        }
    }

    private static void add(AnnotatedElement element, Class<?> type, Set<String> parameters) {
        var path = element.getAnnotation(PathParam.class);
        var query = element.getAnnotation(QueryParam.class);
        var header = element.getAnnotation(HeaderParam.class);
        if (path != null) {
            parameters.add("path:" + path.value());
        } else if (query != null) {
            parameters.add("query:" + query.value());
        } else if (header != null) {
            parameters.add("header:" + header.value());
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            fields(type, parameters);
        }
    }

    private static boolean isBody(Parameter parameter) {
        return Stream.<Class<? extends Annotation>>of(
                        PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class)
                .noneMatch(parameter::isAnnotationPresent);
    }

    /** With one slash in front, none behind, and without the expressions that a parameter may have. */
    static String path(@Nullable Path path) {
        var bare =
                path == null ? "" : path.value().replaceAll("\\{\\s*([\\w-]+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
        var trimmed = bare.replaceAll("^/+|/+$", "");
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }
}
