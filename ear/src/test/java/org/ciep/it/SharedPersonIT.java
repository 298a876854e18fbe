package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ciep.world.ApiClient;
import org.ciep.world.SampleMembers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an approved list says of a person is taken over; two lists may say it of the same person. */
@DisplayName("Lists with the same person in them")
class SharedPersonIT {

    private static final int ROUNDS = 5;

    private static final List<String> PROVINCES = List.of("gd", "bj", "sh", "sd");

    @Test
    void are_all_approved_at_the_same_moment() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            int edition = Editions.open();
            var cases = PROVINCES.stream()
                    .map(province -> atTheMinistry(edition, province))
                    .toList();

            var answers =
                    AtOnce.send(cases.stream().map(SharedPersonIT::approval).toList());

            assertThat(answers).extracting(ApiClient.Answer::status).containsOnly(201);
        }
    }

    /** A case with an invented head who is the same in every province's list of an edition. */
    private static String atTheMinistry(int edition, String province) {
        var editor = Users.client("editor." + province);
        var delegations = "/editions/" + edition + "/delegations";
        var path = delegations + "/CN-" + province.toUpperCase(Locale.ROOT);
        editor.post(delegations, object("unit", path.substring(path.length() - 5)))
                .expect(201);
        editor.post(path + "/members", new SampleMembers(edition, "440000").next("HEAD"))
                .expect(201);
        var reference = editor.post(
                        path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json()
                .getString("caseReference");
        approve(Users.client("approver." + province), reference).expect(201);
        return reference;
    }

    private static Callable<ApiClient.Answer> approval(String reference) {
        return () -> approve(Users.client("ministry"), reference);
    }

    private static ApiClient.Answer approve(ApiClient approver, String reference) {
        var seen = approver.get("/cases/" + reference).expect(200).json();
        return approver.post(
                "/cases/" + reference + "/decisions",
                object("outcome", "APPROVE", "revision", seen.getInt("revision"), "version", seen.getInt("version")));
    }
}
