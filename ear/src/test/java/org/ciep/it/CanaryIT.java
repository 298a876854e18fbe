package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.ServerLogs;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where personal data must never get to. What browsers keep, their scenarios look at. */
@DisplayName("Of persons who were entered, completed, listed and refused,")
class CanaryIT {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Queue<Answer> ANSWERS = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void walk() throws SQLException {
        Consumer<Answer> observer = CanaryIT::remember;
        ApiClient.observe(observer);
        try {
            new CanaryWalk().run();
        } finally {
            ApiClient.ignore(observer);
        }
    }

    /** Not what other nodes answer other tests meanwhile. */
    private static void remember(Answer answer) {
        if (answer.response().uri().getPort() == World.shared().platform().getPort()) {
            ANSWERS.add(answer);
        }
    }

    @Test
    void no_server_has_anything_in_its_log() {
        assertThat(ServerLogs.lines(line -> !Canaries.in(line).isEmpty())).isEmpty();
    }

    @Test
    void no_mail_names_anything_in_its_subject_nor_in_a_link() {
        var mails = World.shared().mailServer().received();
        var links = mails.stream()
                .flatMap(mail -> ADDRESS.matcher(mail.body()).results())
                .map(link -> link.group())
                .toList();

        assertThat(mails).noneMatch(mail -> !Canaries.in(mail.subject()).isEmpty());
        assertThat(links).isNotEmpty().allMatch(link -> Canaries.in(link).isEmpty());
        assertThat(mails).as("who is meant is told in the mail").anyMatch(mail -> mail.body()
                .contains(Canaries.FAMILY + Canaries.GIVEN));
    }

    @Test
    void no_address_tells_anything() {
        var addresses = ANSWERS.stream()
                .flatMap(answer -> Stream.of(answer.response().uri().toString(), answer.header("Location")))
                .distinct();

        assertThat(addresses).isNotEmpty().allMatch(address -> Canaries.in(address)
                .isEmpty());
    }

    @Test
    void no_refusal_repeats_anything() {
        var refusals = ANSWERS.stream().filter(answer -> answer.status() >= 400).toList();

        assertThat(refusals).hasSizeGreaterThan(40).allSatisfy(refusal -> assertThat(Canaries.in(refusal.body()))
                .as("%d %s", refusal.status(), refusal.body())
                .isEmpty());
        assertThat(refusals)
                .extracting(Answer::status)
                .as("none is a failure of the server")
                .allMatch(status -> status < 500);
    }

    @Test
    void no_table_holds_in_clear_what_is_encrypted() throws SQLException {
        for (var secret : Canaries.encrypted()) {
            assertThat(DumpedTables.with(secret)).as(secret).isEmpty();
        }
        assertThat(DumpedTables.with(Canaries.PHONE))
                .as("what is not secret is found in this way")
                .containsAll(List.of("staff_accreditation", "member"));
    }
}
