package org.ciep.it;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The contract as tests need it: its operations with the roles that may call them. */
final class Contract {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    /**
     * @param roles the realm roles that may call it; `signed-in` stands for all of them
     * @param scope of its objects: `unit` or `organisation` where they exist only within the caller's own; empty without one
     * @param parameters those that operations share, by their names in the contract
     */
    record Operation(String id, String method, String path, List<String> roles, String scope, List<String> parameters) {

        boolean everybodySignedIn() {
            return roles.contains("signed-in");
        }

        /** Open to who is not signed in, or to whoever holds a link from a mail. */
        boolean withoutAccount() {
            return roles.contains("everybody") || byLink();
        }

        boolean byLink() {
            return roles.contains("link");
        }

        boolean isScoped() {
            return scope.equals("unit") || scope.equals("organisation");
        }

        /** Does the address name an object, so that a foreign one must not exist for the caller? */
        boolean namesAnObject() {
            return Stream.of("{unit}", "{case}", "{organisation}", "{staff}", "{staffImport}")
                    .anyMatch(path::contains);
        }
    }

    private Contract() {}

    static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        map(load(Path.of("../web/src/main/openapi/openapi.yaml")).get("paths"))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(method.toUpperCase(Locale.ROOT), path, map(operation)));
                    }
                }));
        return operations;
    }

    private static Operation operation(String method, String path, Map<String, Object> operation) {
        var roles = operation.get("x-roles") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.<String>of();
        return new Operation(
                String.valueOf(operation.get("operationId")),
                method,
                path,
                roles,
                String.valueOf(operation.getOrDefault("x-scope", "")),
                shared(operation.get("parameters")));
    }

    private static List<String> shared(@Nullable Object parameters) {
        return parameters instanceof List<?> all
                ? all.stream()
                        .map(Contract::map)
                        .filter(parameter -> parameter.containsKey("$ref"))
                        .map(parameter -> String.valueOf(parameter.get("$ref")).replaceFirst(".*/", ""))
                        .toList()
                : List.of();
    }

    static Map<String, Object> load(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return map(new Yaml().load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, item) -> map.put(String.valueOf(key), item));
        return map;
    }
}
