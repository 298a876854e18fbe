package org.ciep.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An order for an account")
class AccountOrderTest {

    private static final Instant NOW = Instant.parse("2022-04-01T08:00:00Z");
    private static final double MIDDLE = 0.5;

    @Test
    void is_tried_at_once() {
        assertThat(anOrder().view().nextAttemptAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "7, 640", "8, 900", "50, 900"})
    void waits_twice_as_long_after_each_attempt_and_a_quarter_of_an_hour_at_most(int attempts, int seconds) {
        var order = anOrder();

        for (int attempt = 0; attempt < attempts; attempt++) {
            order.failed(NOW, AccountProblem.REALM_UNREACHABLE, MIDDLE);
        }

        assertThat(pause(order)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(order.state()).isEqualTo(AccountOrderState.OPEN);
    }

    @Test
    void waits_up_to_a_fifth_less_or_more_by_chance() {
        var early = anOrder();
        var late = anOrder();

        early.failed(NOW, AccountProblem.REALM_UNREACHABLE, 0);
        late.failed(NOW, AccountProblem.REALM_UNREACHABLE, 1);

        assertThat(pause(early)).isEqualTo(Duration.ofSeconds(8));
        assertThat(pause(late)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void is_tried_again_soon_after_a_minute_without_the_realm() {
        var order = anOrder();
        var at = NOW;

        while (at.isBefore(NOW.plusSeconds(60))) {
            order.failed(at, AccountProblem.REALM_UNREACHABLE, 1);
            at = Objects.requireNonNull(order.view().nextAttemptAt());
        }

        assertThat(at).isBefore(NOW.plusSeconds(120));
    }

    @Test
    void is_given_up_after_a_day_and_begins_anew_when_somebody_says_so() {
        var order = anOrder();
        var at = NOW;
        while (order.state() == AccountOrderState.OPEN) {
            order.failed(at, AccountProblem.REALM_UNREACHABLE, MIDDLE);
            at = Objects.requireNonNullElse(order.view().nextAttemptAt(), at);
        }
        assertThat(at).isBetween(NOW.plus(Duration.ofHours(20)), NOW.plus(Duration.ofHours(28)));
        assertThat(order.view().nextAttemptAt()).isNull();

        order.again(at);

        assertThat(order.state()).isEqualTo(AccountOrderState.OPEN);
        assertThat(order.view().nextAttemptAt()).isEqualTo(at);
        assertThat(order.view().attempts()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountProblem.class,
            names = {"ACCOUNT_OF_OFFICIAL", "ACCOUNT_OF_OTHER_ORGANISATION", "ADDRESS_TAKEN", "DATA_REFUSED"})
    void fails_at_once_where_another_attempt_would_end_alike(AccountProblem problem) {
        var order = anOrder();

        order.failed(NOW, problem, MIDDLE);

        assertThat(order.state()).isEqualTo(AccountOrderState.FAILED);
        assertThat(order.view().problem()).isEqualTo(problem);
    }

    @Test
    void is_done_with_the_invitation_and_forgets_the_problems_on_the_way() {
        var order = anOrder();
        order.failed(NOW, AccountProblem.MAIL_NOT_SENT, MIDDLE);

        order.provided("an-account");
        order.invited(NOW.plusSeconds(20));

        var view = order.view();
        assertThat(view.state()).isEqualTo(AccountOrderState.DONE);
        assertThat(view.invitedAt()).isEqualTo(NOW.plusSeconds(20));
        assertThat(view.problem()).isNull();
        assertThat(view.attempts()).isEqualTo(2);
    }

    @Test
    void looks_for_the_account_again_after_it_was_removed_from_the_realm() {
        var order = anOrder();
        order.provided("an-account");

        order.failed(NOW, AccountProblem.ACCOUNT_MISSING, MIDDLE);

        assertThat(order.realmAccount()).isNull();
    }

    @Test
    void is_never_carried_out_after_a_later_one_took_its_place() {
        var order = anOrder();
        order.superseded();

        assertThatThrownBy(() -> order.again(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> order.done(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void names_no_address_in_a_log() {
        assertThat(anOrder().account()).hasToString("NewAccount[ORG-00017]");
        assertThat(anOrder().view().toString()).doesNotContain("example");
    }

    private static Duration pause(AccountOrder order) {
        return Duration.between(NOW, Objects.requireNonNull(order.view().nextAttemptAt()));
    }

    private static AccountOrder anOrder() {
        return new AccountOrder(AccountOrderKind.CREATE, Accounts.wanted("Erika Muster"), NOW, "王晓");
    }
}
