package org.ciep.it;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ciep.it.Contract.Operation;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;

/** For every operation the request that {@code authorization.yaml} has for it, about objects that are there. */
final class ContractCalls {

    static final List<Operation> OPERATIONS = Contract.operations();

    static final Map<String, Object> ROWS = Contract.load(Path.of("src/test/resources/authorization.yaml"));

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> etags = new HashMap<>();

    void value(String name, String value) {
        values.put(name, value);
    }

    void etag(String object, String etag) {
        etags.put(object, etag);
    }

    /** Points at an organisation that is admitted, and at a person whom it has submitted with a document. */
    void pointAt(AcmeStaff staff) {
        var reference = staff.submitted();
        staff.handIn(reference, "PHOTOGRAPH", "").expect(200);
        var organisation = staff.edition + "-P-0001";
        value("edition", String.valueOf(staff.edition));
        value("organisation", organisation);
        value("organisationCode", AcmeStaff.CODE);
        value("holder", AcmeStaff.CODE);
        etag(
                "organisation",
                staff.coordinator()
                        .get("/organisations/" + organisation)
                        .expect(200)
                        .etag());
        value("staff", reference);
        value("eventEnds", staff.eventEnds());
        value("type", "PHOTOGRAPH");
        etag("staff", staff.etag(reference));
        var list = staff.checkedList();
        value("staffImport", list.json().getString("id"));
        etag("staffImport", list.etag());
    }

    /** Does the request name an object, so that a foreign one must not exist for the caller? */
    boolean nameAnObject(Operation operation) {
        return operation.namesAnObject() || query(operation).contains("{organisationCode}");
    }

    /** What a coordinator may do with objects of the own organisation. */
    List<Operation> ofTheOwnOrganisation() {
        return OPERATIONS.stream()
                .filter(operation -> operation.scope().equals("organisation") && nameAnObject(operation))
                .filter(operation -> operation.roles().contains("partner-coordinator"))
                .toList();
    }

    private static String query(Operation operation) {
        return String.valueOf(row(operation).getOrDefault("query", ""));
    }

    private static Map<String, Object> row(Operation operation) {
        return Contract.map(ROWS.get(operation.id()));
    }

    /** The row's request, without these headers. */
    Answer call(Operation operation, ApiClient caller, String... without) {
        var row = row(operation);
        var query = query(operation);
        var path = fill(operation.path()) + (query.isEmpty() ? "" : "?" + fill(query));
        var headers = new HashMap<String, String>();
        if (operation.method().equals("POST")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (row.containsKey("etag")) {
            var object = String.valueOf(row.get("etag"));
            headers.put(
                    "If-Match", Objects.requireNonNull(etags.get(object), () -> "No version is known of " + object));
        }
        headers.keySet().removeAll(List.of(without));
        if (row.containsKey("file")) {
            headers.putAll(ApiClient.named(String.valueOf(row.get("file"))));
        }
        var type = row.containsKey("text") ? "application/octet-stream" : "application/json";
        return caller.send(operation.method(), path, type, body(row), headers);
    }

    private BodyPublisher body(Map<String, Object> row) {
        if (row.containsKey("text")) {
            return BodyPublishers.ofString(String.valueOf(row.get("text")));
        }
        if (!row.containsKey("body")) {
            return BodyPublishers.noBody();
        }
        var json = Json.createObjectBuilder(Contract.map(row.get("body"))).build();
        return BodyPublishers.ofString(fill(json.toString()));
    }

    /** The text with every {name} filled in. */
    private String fill(String text) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
