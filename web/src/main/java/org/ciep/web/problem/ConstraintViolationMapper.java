package org.ciep.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ciep.web.problem.ProblemJson.ViolationJson;
import org.jspecify.annotations.Nullable;

/** Values that break the constraints of a wire record: each with its place and the rule's code. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "length",
            "Pattern", "format",
            "Email", "format",
            "Min", "range",
            "Max", "range",
            "Past", "range");

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        return answer(failure);
    }

    static Response answer(ConstraintViolationException failure) {
        List<ViolationJson> violations = failure.getConstraintViolations().stream()
                .map(ConstraintViolationMapper::violation)
                .sorted(Comparator.comparing(ViolationJson::pointer).thenComparing(ViolationJson::code))
                .toList();
        boolean ofBody =
                violations.stream().anyMatch(violation -> violation.pointer().startsWith("/"));
        return Problem.invalid(ofBody ? 422 : 400, violations);
    }

    private static ViolationJson violation(ConstraintViolation<?> violation) {
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var code = CODES.getOrDefault(rule, rule.toLowerCase(Locale.ROOT));
        var place = parameter(violation).orElseGet(() -> pointer(violation.getPropertyPath()));
        return new ViolationJson(place, code, "ERROR", params(violation));
    }

    /** The name of the parameter, if the constraint stands in a group of query parameters. */
    private static Optional<String> parameter(ConstraintViolation<?> violation) {
        var property = "";
        for (var node : violation.getPropertyPath()) {
            property = String.valueOf(node.getName());
        }
        var name = property;
        return Optional.ofNullable(violation.getLeafBean()).stream()
                .flatMap(bean -> Arrays.stream(bean.getClass().getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .map(field -> field.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .findFirst();
    }

    /** The JSON pointer of a field of the body; the name alone for a parameter of the address. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static @Nullable Map<String, String> params(ConstraintViolation<?> violation) {
        var max = violation.getConstraintDescriptor().getAttributes().get("max");
        return max instanceof Integer limit && limit < Integer.MAX_VALUE ? Map.of("max", limit.toString()) : null;
    }
}
