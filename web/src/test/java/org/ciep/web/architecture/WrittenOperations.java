package org.ciep.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ciep.web.architecture.Operations.Operation;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The operations of {@code openapi.yaml}. */
final class WrittenOperations {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final Map<String, Object> contract;

    private WrittenOperations(Map<String, Object> contract) {
        this.contract = contract;
    }

    static List<Operation> all() {
        try (var reader = Files.newBufferedReader(Path.of("src/main/openapi/openapi.yaml"))) {
            return new WrittenOperations(map(new Yaml().load(reader))).operations();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Operation> operations() {
        var all = new ArrayList<Operation>();
        map(contract.get("paths")).forEach((path, item) -> map(item).forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                all.add(operation(method.toUpperCase(Locale.ROOT), path, map(item), map(operation)));
            }
        }));
        return all;
    }

    private Operation operation(String method, String path, Map<String, Object> item, Map<String, Object> operation) {
        var parameters = new TreeSet<String>();
        list(item.get("parameters")).forEach(parameter -> parameters.add(parameter(parameter)));
        list(operation.get("parameters")).forEach(parameter -> parameters.add(parameter(parameter)));
        return new Operation(
                String.valueOf(operation.get("operationId")),
                method,
                path,
                parameters,
                operation.containsKey("requestBody"));
    }

    private String parameter(Object written) {
        var parameter = map(written);
        var reference = parameter.get("$ref");
        if (reference != null) {
            var name = reference.toString().substring("#/components/parameters/".length());
            parameter =
                    map(map(map(contract.get("components")).get("parameters")).get(name));
        }
        return parameter.get("in") + ":" + parameter.get("name");
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, item) -> map.put(String.valueOf(key), item));
        return map;
    }
}
