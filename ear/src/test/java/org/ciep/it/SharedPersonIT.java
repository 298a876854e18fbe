package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.ciep.world.ApiClient;
import org.ciep.world.SampleMembers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an approved list says of a person is taken over; lists of several editions may say it of the same person. */
@DisplayName("Lists with the same person in them")
class SharedPersonIT {

    private static final int ROUNDS = 5;

    private static final List<String> PROVINCES = List.of("gd", "bj", "sh", "sd");

    @Test
    void are_all_approved_at_the_same_moment() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            var person = SampleMembers.of(Editions.open(), "CN").next("HEAD");
            var cases = PROVINCES.stream()
                    .map(province -> ProvinceCase.atTheMinistry(Users::client, Editions.open(), province, person))
                    .toList();

            var answers =
                    AtOnce.send(cases.stream().map(SharedPersonIT::approval).toList());

            assertThat(answers).extracting(ApiClient.Answer::status).containsOnly(201);
        }
    }

    private static Callable<ApiClient.Answer> approval(String reference) {
        return () -> ProvinceCase.approve(Users.client("ministry"), reference);
    }
}
