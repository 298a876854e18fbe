package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.ciep.world.ApiClient;
import org.ciep.world.SampleMembers;

/** One province's delegation on its way from draft to the ministry's approval, and what the server acknowledged of it. */
final class Matter {

    /** The steps in order, as the audit trail names them. */
    private static final List<String> STEPS = List.of("DELEGATION_SUBMITTED", "STAGE_APPROVED", "CASE_APPROVED");

    private final NodeUsers users;
    private final String province;
    private final String unit;
    private final String path;
    private final int edition;
    private volatile int acknowledged;

    Matter(NodeUsers users, int edition, String province) {
        this.users = users;
        this.edition = edition;
        this.province = province;
        this.unit = "CN-" + province.toUpperCase(java.util.Locale.ROOT);
        this.path = "/editions/" + edition + "/delegations/" + unit;
    }

    /** A draft with a head, and everybody's token at hand. */
    void prepare() {
        var editor = users.client("editor." + province);
        editor.post("/editions/" + edition + "/delegations", object("unit", unit))
                .expect(201);
        editor.post(path + "/members", SampleMembers.of(edition, unit).next("HEAD"))
                .expect(201);
        users.client("approver." + province);
        users.client("ministry");
    }

    /** Takes the steps one after the other until the server is gone; counts down for each acknowledged one. */
    void walk(CountDownLatch steps) {
        try {
            var editor = users.client("editor." + province);
            var submitted =
                    editor.post(path + "/submission", object(), editor.get(path).etag());
            acknowledge(submitted, 200, steps);
            var reference = submitted.json().getString("caseReference");
            acknowledge(approve(users.client("approver." + province), reference), 201, steps);
            acknowledge(approve(users.client("ministry"), reference), 201, steps);
        } catch (UncheckedIOException killed) {
            assertThat(acknowledged).isLessThan(STEPS.size());
        }
    }

    private void acknowledge(ApiClient.Answer answer, int status, CountDownLatch steps) {
        answer.expect(status);
        acknowledged++;
        steps.countDown();
    }

    private static ApiClient.Answer approve(ApiClient approver, String reference) {
        var seen = approver.get("/cases/" + reference).expect(200).json();
        return approver.post(
                "/cases/" + reference + "/decisions",
                object("outcome", "APPROVE", "revision", seen.getInt("revision"), "version", seen.getInt("version")));
    }

    int acknowledged() {
        return acknowledged;
    }

    /** State, case, decisions and audit trail tell the same story, and it is at least as long as what was acknowledged. */
    void assertWhole(NodeUsers survivors) {
        var auditor = survivors.client("auditor");
        var delegation = auditor.get(path).expect(200).json();
        var actions = auditor.get(path + "/history?limit=200").expect(200).json().getJsonArray("items").stream()
                .map(entry -> entry.asJsonObject().getString("action"))
                .toList();
        int done = (int) STEPS.stream().filter(actions::contains).count();

        assertThat(done).as(unit + ": steps in the audit trail").isGreaterThanOrEqualTo(acknowledged);
        assertThat(actions)
                .as(unit + ": each step once")
                .filteredOn(STEPS::contains)
                .hasSize(done);
        assertThat(delegation.getString("status"))
                .isEqualTo(done == 0 ? "DRAFT" : done == 3 ? "APPROVED" : "SUBMITTED");
        assertThat(delegation.getInt("revision")).isEqualTo(done == 0 ? 0 : 1);
        if (done > 0) {
            var matter = auditor.get("/cases/" + delegation.getString("caseReference"))
                    .expect(200)
                    .json();
            assertThat(matter.getJsonArray("decisions")).hasSize(done - 1);
            assertThat(matter.getString("status")).isEqualTo(done == 3 ? "APPROVED" : "OPEN");
        }
    }
}
