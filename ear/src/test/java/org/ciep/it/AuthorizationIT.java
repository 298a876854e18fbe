package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ciep.it.Contract.Operation;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may call what, for every operation of the contract. Generated: an operation without a row in
 * {@code authorization.yaml} fails the build.
 */
@DisplayName("For every operation of the contract")
class AuthorizationIT {

    /** One user for each realm role; those of a unit belong to Guangdong. */
    private static final Map<String, String> USER_OF_ROLE = Map.of(
            "delegation-editor", "editor.gd",
            "unit-approver", "approver.gd",
            "ministry-approver", "ministry",
            "host-reviewer", "host",
            "security-officer", "security",
            "partner-coordinator", "coordinator.acme",
            "gate-officer", "gate",
            "auditor", "auditor",
            "administrator", "admin");

    /** The same roles in another unit. */
    private static final Map<String, String> STRANGERS =
            Map.of("delegation-editor", "editor.bj", "unit-approver", "approver.bj");

    /** The same role in another organisation. */
    private static final Map<String, String> OTHER_PARTNERS = Map.of("partner-coordinator", OtherCoordinator.USERNAME);

    /** What a coordinator asks about nobody: these operations have no scope. */
    private static final Set<String> ABOUT_NOBODY =
            Set.of("proposeName", "checkDocument", "getImportTemplate", "getStaffImportTemplate");

    private static Map<String, String> strangersTo(Operation operation) {
        return operation.scope().equals("organisation") ? OTHER_PARTNERS : STRANGERS;
    }

    private static ContractCalls calls;

    @BeforeAll
    static void submit_a_delegation_of_guangdong() throws SQLException {
        OtherCoordinator.enter();
        calls = SubmittedDelegation.ofGuangdong();
    }

    @Test
    void the_table_has_a_row_and_no_more() {
        assertThat(ContractCalls.ROWS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ContractCalls.OPERATIONS.stream().map(Operation::id).toList());
    }

    /** So that the tests of the scope know every one of them. */
    @Test
    void whatever_a_coordinator_may_call_is_of_the_own_organisation() {
        assertThat(ContractCalls.OPERATIONS)
                .filteredOn(operation -> operation.roles().contains("partner-coordinator"))
                .filteredOn(operation -> !ABOUT_NOBODY.contains(operation.id()))
                .extracting(Operation::scope)
                .containsOnly("organisation");
    }

    @TestFactory
    Stream<DynamicTest> nobody_signed_in_is_401() {
        return each(operation -> !operation.withoutAccount(), operation -> {
            var answer = call(operation, Users.anonymous());

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("unauthenticated");
        });
    }

    /** Whoever is signed in has no more than who is not: a link opens, nothing else does. */
    @TestFactory
    Stream<DynamicTest> what_a_link_opens_is_404_without_it() {
        return ContractCalls.OPERATIONS.stream().filter(Operation::byLink).flatMap(operation -> Stream.of(
                        Users.anonymous(), Users.client("ministry"), Users.client("coordinator.acme"))
                .map(caller -> dynamicTest(operation.id(), () -> {
                    var answer = call(operation, caller);

                    assertThat(answer.status()).as(answer.body()).isEqualTo(404);
                    assertThat(answer.code()).endsWith("-link-unknown");
                })));
    }

    @TestFactory
    Stream<DynamicTest> every_role_without_the_right_is_403() {
        return ContractCalls.OPERATIONS.stream()
                .filter(operation -> !operation.everybodySignedIn() && !operation.withoutAccount())
                .flatMap(operation -> USER_OF_ROLE.entrySet().stream()
                        .filter(user -> !operation.roles().contains(user.getKey()))
                        .map(user -> dynamicTest(operation.id() + " as " + user.getKey(), () -> {
                            var answer = call(operation, Users.client(user.getValue()));

                            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
                            assertThat(answer.code()).isNotEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> an_object_of_another_unit_is_404() {
        return ContractCalls.OPERATIONS.stream()
                .filter(operation ->
                        operation.isScoped() && (calls.nameAnObject(operation) || isOfTheOwnAlone(operation)))
                .flatMap(operation -> strangersTo(operation).entrySet().stream()
                        .filter(user -> operation.roles().contains(user.getKey()))
                        .map(user -> dynamicTest(operation.id() + " as " + user.getValue(), () -> {
                            var answer = call(operation, Users.client(user.getValue()));

                            assertThat(answer.status()).as(answer.body()).isEqualTo(404);
                            assertThat(answer.body()).doesNotContain("CN-GD", "王", "Acme");
                        })));
    }

    /** The teeth of the test before: the same addresses lead to something for those to whom it belongs. */
    @TestFactory
    Stream<DynamicTest> an_object_of_the_own_unit_is_there() {
        return ContractCalls.OPERATIONS.stream()
                .filter(operation -> operation.isScoped()
                        && calls.nameAnObject(operation)
                        && operation.method().equals("GET"))
                .flatMap(operation -> USER_OF_ROLE.entrySet().stream()
                        .filter(user -> isOfTheOwn(operation, user.getKey())
                                && operation.roles().contains(user.getKey()))
                        .map(user -> dynamicTest(operation.id() + " as " + user.getValue(), () -> {
                            var answer = call(operation, Users.client(user.getValue()));

                            assertThat(answer.status()).as(answer.body()).isNotIn(400, 401, 404, 422);
                            assertThat(answer.code()).isNotEqualTo("forbidden");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_change_without_the_version_that_was_seen_is_428() {
        return each(operation -> operation.parameters().contains("IfMatch"), operation -> {
            var answer = call(operation, rightful(operation), "If-Match");

            assertThat(answer.status()).as(answer.body()).isEqualTo(428);
            assertThat(answer.code()).isEqualTo("version-required");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_creation_or_decision_without_a_key_is_400() {
        return each(operation -> operation.parameters().contains("IdempotencyKey"), operation -> {
            var answer = call(operation, rightful(operation), "Idempotency-Key");

            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("idempotency-key-required");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_list_holds_nothing_of_another_unit() {
        return ContractCalls.OPERATIONS.stream()
                .filter(operation -> operation.isScoped()
                        && !calls.nameAnObject(operation)
                        && operation.method().equals("GET"))
                .flatMap(operation -> strangersTo(operation).entrySet().stream()
                        .filter(user -> operation.roles().contains(user.getKey()))
                        .map(user -> dynamicTest(operation.id() + " as " + user.getValue(), () -> {
                            var answer = call(operation, Users.client(user.getValue()))
                                    .expect(200);

                            assertThat(answer.json().getJsonArray("items")).isEmpty();
                            assertThat(answer.json().getInt("total")).isZero();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_token_with_an_excluded_pair_of_roles_is_403() {
        return each(operation -> !operation.withoutAccount(), operation -> {
            var answer = call(operation, Users.client("broken"));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("excluded-roles");
        });
    }

    private static Stream<DynamicTest> each(Predicate<Operation> which, Check check) {
        return ContractCalls.OPERATIONS.stream()
                .filter(which)
                .map(operation -> dynamicTest(operation.id(), () -> check.of(operation)));
    }

    @FunctionalInterface
    private interface Check {
        void of(Operation operation);
    }

    /** What is created for the caller's organisation: the other one takes no part in the edition. */
    private static boolean isOfTheOwnAlone(Operation operation) {
        return operation.scope().equals("organisation") && operation.method().equals("POST");
    }

    /** Officials see every organisation that has applied. */
    private static boolean isOfTheOwn(Operation operation, String role) {
        return operation.scope().equals("organisation") != STRANGERS.containsKey(role);
    }

    /** Somebody who may call it. */
    private static ApiClient rightful(Operation operation) {
        if (operation.withoutAccount()) {
            return Users.anonymous();
        }
        return USER_OF_ROLE.entrySet().stream()
                .filter(user ->
                        operation.everybodySignedIn() || operation.roles().contains(user.getKey()))
                .map(user -> Users.client(user.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static Answer call(Operation operation, ApiClient caller, String... without) {
        return calls.call(operation, caller, without);
    }
}
