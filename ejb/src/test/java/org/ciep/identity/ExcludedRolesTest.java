package org.ciep.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Excluded roles")
class ExcludedRolesTest {

    private static final List<Set<String>> EXCLUDED = List.of(
            Set.of("auditor", "administrator"),
            Set.of("auditor", "unit-approver"),
            Set.of("auditor", "ministry-approver"),
            Set.of("auditor", "host-reviewer"),
            Set.of("auditor", "security-officer"),
            Set.of("administrator", "unit-approver"),
            Set.of("administrator", "ministry-approver"),
            Set.of("administrator", "host-reviewer"),
            Set.of("administrator", "security-officer"));

    static Stream<Set<String>> everyPair() {
        return Roles.ALL.stream().flatMap(first -> Roles.ALL.stream()
                .filter(second -> first.compareTo(second) < 0)
                .map(second -> Set.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void are_exactly_the_pairs_of_the_rule(Set<String> pair) {
        assertThat(ExcludedRoles.among(pair).isPresent()).isEqualTo(EXCLUDED.contains(pair));
    }

    @Test
    void are_found_among_others() {
        var roles = Set.of("delegation-editor", "auditor", "gate-officer", "ministry-approver");

        assertThat(ExcludedRoles.among(roles)).contains(new ExcludedRoles.Pair("auditor", "ministry-approver"));
    }

    @Test
    void are_not_a_single_role_nor_none() {
        assertThat(Roles.ALL).allSatisfy(role -> assertThat(ExcludedRoles.among(Set.of(role)))
                .isEmpty());
        assertThat(ExcludedRoles.among(Set.of())).isEmpty();
    }
}
