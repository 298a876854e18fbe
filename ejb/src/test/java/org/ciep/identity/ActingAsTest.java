package org.ciep.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A job that acts as somebody")
class ActingAsTest {

    private static final CallerIdentity EDITOR =
            new CallerIdentity("editor.gd", "李晓梅", Set.of(Roles.DELEGATION_EDITOR), "CN-GD", null);

    private final Caller caller = new Caller();

    @Test
    void is_that_caller_while_it_works() {
        var seen = ActingAs.call(EDITOR, caller::identity);

        assertThat(seen).isEqualTo(EDITOR);
        assertThat(ActingAs.current()).isEmpty();
    }

    @Test
    void has_the_roles_and_the_unit_of_that_caller() {
        ActingAs.run(EDITOR, () -> {
            assertThat(caller.isInRole(Roles.DELEGATION_EDITOR)).isTrue();
            assertThat(caller.isInRole(Roles.UNIT_APPROVER)).isFalse();
            assertThat(caller.unit()).contains("CN-GD");
            assertThat(caller.organisation()).isEmpty();
        });
    }

    @Test
    void gives_way_to_who_acted_before() {
        ActingAs.run(EDITOR, () -> {
            ActingAs.run(ActingAs.SYSTEM, () -> assertThat(caller.username()).isEqualTo("system"));

            assertThat(caller.username()).isEqualTo("editor.gd");
        });
    }

    @Test
    void is_nobody_again_after_a_failure() {
        assertThatThrownBy(() -> ActingAs.run(EDITOR, () -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessage("broken");

        assertThat(ActingAs.current()).isEmpty();
    }
}
