package org.ciep.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ciep.web.architecture.Operations.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract was written first; the code neither leaves something out of it nor adds to it. */
@DisplayName("The contract")
class ContractTest {

    private static final Map<String, Operation> WRITTEN = byAddress(WrittenOperations.all());
    private static final Map<String, Operation> SERVED = byAddress(ServedOperations.all());

    @Test
    void has_an_operation_for_every_method_that_is_served() {
        var unwritten = new TreeSet<>(SERVED.keySet());
        unwritten.removeAll(WRITTEN.keySet());

        assertThat(unwritten).isEmpty();
    }

    @Test
    void has_no_operation_that_is_not_served() {
        var unserved = new TreeSet<>(WRITTEN.keySet());
        unserved.removeAll(SERVED.keySet());

        assertThat(unserved).isEmpty();
    }

    @TestFactory
    Iterable<DynamicTest> takes_the_same_parameters_as_the_method() {
        return WRITTEN.values().stream()
                .filter(written -> SERVED.containsKey(written.address()))
                .map(written -> DynamicTest.dynamicTest(written.id(), () -> {
                    var served = Objects.requireNonNull(SERVED.get(written.address()));
                    assertThat(served.id()).isEqualTo(written.id());
                    assertThat(served.parameters()).isEqualTo(written.parameters());
                    assertThat(served.takesBody()).isEqualTo(written.takesBody());
                }))
                .toList();
    }

    private static Map<String, Operation> byAddress(Iterable<Operation> operations) {
        var all = new TreeMap<String, Operation>();
        for (var operation : operations) {
            assertThat(all.put(operation.address(), operation))
                    .as("second operation at %s", operation.address())
                    .isNull();
        }
        assertThat(all.values().stream().map(Operation::id).collect(Collectors.toSet()))
                .hasSameSizeAs(all.values());
        return all;
    }
}
