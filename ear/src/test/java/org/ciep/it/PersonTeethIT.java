package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciep.world.ApiClient.object;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.OwnNodes;
import org.ciep.world.PatchedArchive;
import org.ciep.world.SampleMembers;
import org.ciep.world.WildFlyNode;
import org.ciep.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The teeth of {@link SharedPersonIT} and {@link ForgottenDocumentIT}: what they see goes wrong where nobody waits. */
@OwnNodes
@DisplayName("A platform that locks no persons")
class PersonTeethIT {

    private static final int EDITION = 7300;

    private static WildFlyNode node;
    private static NodeUsers users;

    @BeforeAll
    static void start() {
        var world = World.shared();
        var archive = PatchedArchive.withClass("org/ciep/person/UnprotectedPersonLocks.class");
        node = world.startNode("unlocked-persons", archive, world.postgres().platformDatabase("unlocked_persons"));
        users = new NodeUsers(node.address());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void cannot_approve_two_lists_with_the_same_person_at_the_same_moment() {
        users.openEdition(EDITION);
        users.openEdition(EDITION + 3);
        var person = new SampleMembers(EDITION, "440000").next("HEAD");
        var approvals = List.of(
                approval(atTheMinistry("gd", EDITION, person)), approval(atTheMinistry("bj", EDITION + 3, person)));

        assertThatThrownBy(() -> allSucceed(approvals))
                .isInstanceOfAny(AssertionError.class, IllegalStateException.class);
    }

    @Test
    void loses_a_document_that_is_entered_at_the_moment_it_is_given_up() {
        users.openEdition(EDITION + 1);
        users.openEdition(EDITION + 2);
        var entry = new SampleMembers(EDITION + 1, "440000").next("HEAD");
        var draft = draft("gd", EDITION + 1);
        var member = enter(draft, entry);
        var address = draft + "/members/" + member.json().getString("id");
        var etag = users.client("editor.gd")
                .put(address, entry, member.etag())
                .expect(200)
                .etag();
        var other = draft("bj", EDITION + 2);

        List<Callable<Answer>> both =
                List.of(() -> users.client("editor.gd").delete(address, etag), () -> users.client("editor.bj")
                        .post(other + "/members", entry));

        assertThatThrownBy(() -> allSucceed(both)).isInstanceOfAny(AssertionError.class, IllegalStateException.class);
    }

    /** Fails if one of them is refused, or answered as the contract does not know it. */
    private static void allSucceed(List<Callable<Answer>> requests) throws InterruptedException {
        assertThat(AtOnce.send(requests)).extracting(Answer::status).allMatch(status -> status < 300);
    }

    private static String draft(String province, int edition) {
        var unit = "CN-" + province.toUpperCase(Locale.ROOT);
        var delegations = "/editions/" + edition + "/delegations";
        users.client("editor." + province)
                .post(delegations, object("unit", unit))
                .expect(201);
        return delegations + "/" + unit;
    }

    private static Answer enter(String delegation, JsonObject member) {
        var province = delegation.substring(delegation.length() - 2).toLowerCase(Locale.ROOT);
        return users.client("editor." + province)
                .post(delegation + "/members", member)
                .expect(201);
    }

    private static String atTheMinistry(String province, int edition, JsonObject person) {
        var path = draft(province, edition);
        enter(path, person);
        var editor = users.client("editor." + province);
        var reference = editor.post(
                        path + "/submission", object(), editor.get(path).etag())
                .expect(200)
                .json()
                .getString("caseReference");
        approve("approver." + province, reference).expect(201);
        return reference;
    }

    private static Callable<Answer> approval(String reference) {
        return () -> approve("ministry", reference);
    }

    private static Answer approve(String official, String reference) {
        var approver = users.client(official);
        var seen = approver.get("/cases/" + reference).expect(200).json();
        return approver.post(
                "/cases/" + reference + "/decisions",
                object("outcome", "APPROVE", "revision", seen.getInt("revision"), "version", seen.getInt("version")));
    }
}
