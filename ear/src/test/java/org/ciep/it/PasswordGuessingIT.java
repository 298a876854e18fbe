package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.UUID;
import org.ciep.world.ApiClient;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The realm closes an account for a while after too many wrong passwords, also to the right one. */
@DisplayName("Somebody who guesses passwords")
class PasswordGuessingIT {

    private static final String PASSWORD = "right-and-long-enough";

    private final World world = World.shared();

    @Test
    void is_locked_out_until_the_lock_is_lifted() {
        var account = account();

        guess(account);

        assertThat(signsIn(account, PASSWORD)).isFalse();
        world.keycloak().administration().liftLock(account);
        assertThat(signsIn(account, PASSWORD)).isTrue();
    }

    /** The teeth: the same guesses, and the right one is let in. */
    @Test
    void would_not_be_locked_out_without_the_protection() {
        var account = account();
        world.keycloak().administration().closeAccountsOfGuessers(false);
        try {
            guess(account);

            assertThat(signsIn(account, PASSWORD)).isTrue();
        } finally {
            world.keycloak().administration().closeAccountsOfGuessers(true);
        }
    }

    @Test
    void may_mistype_once() {
        var account = account();

        assertThat(signsIn(account, "wrong")).isFalse();
        assertThat(signsIn(account, PASSWORD)).isTrue();
    }

    private void guess(String account) {
        for (int guess = 1; guess <= 6; guess++) {
            assertThat(signsIn(account, "wrong-" + guess)).isFalse();
        }
    }

    private String account() {
        var name = "guess-" + UUID.randomUUID().toString().substring(0, 13);
        var password = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", PASSWORD)
                .add("temporary", false);
        world.keycloak()
                .administration()
                .addAccount(
                        Json.createObjectBuilder()
                                .add("username", name)
                                .add("email", name + "@example.cn")
                                .add("firstName", "Guo")
                                .add("lastName", "Guess")
                                .add("enabled", true)
                                .add("credentials", Json.createArrayBuilder().add(password))
                                .build(),
                        "auditor");
        return name;
    }

    private boolean signsIn(String username, String password) {
        return ApiClient.tokenStatus(world.realm(), username, password) == 200;
    }
}
