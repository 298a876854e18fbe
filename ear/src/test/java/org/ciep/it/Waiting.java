package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.ciep.world.MailServer.ReceivedMail;
import org.ciep.world.World;

/**
 * Tests that wait for what happens elsewhere. The patience only ends a test that would never end, on a machine of which little is
 * left: how fast the platform is, the benchmarks say.
 */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Waiting() {}

    /** Looks again and again, in the thread of the test, whose connections are nobody else's. */
    static ConditionFactory patiently(String what) {
        return Awaitility.await(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .atMost(PATIENCE);
    }

    /** The first answer that is one. */
    static <T> T forSome(String what, Callable<Optional<T>> question) {
        return patiently(what).until(question, Optional::isPresent).orElseThrow();
    }

    /** This is the answer. */
    static <T> void untilIs(T expected, Callable<T> question) {
        patiently("the answer is " + expected)
                .untilAsserted(() -> assertThat(question.call()).isEqualTo(expected));
    }

    /** The newest mail like this at the world's mail server. */
    static ReceivedMail forMail(String what, Predicate<ReceivedMail> wanted) {
        return forSome("a mail: " + what, () -> mailsNow(wanted).stream().reduce((older, newer) -> newer));
    }

    /** The mails like this that have come, the oldest first. */
    static List<ReceivedMail> mailsNow(Predicate<ReceivedMail> wanted) {
        return World.shared().mailServer().received().stream().filter(wanted).toList();
    }

    /** Somebody waits for what a connection of the test holds. */
    static void awaitOneFor(Connection connection) {
        awaitLock(connection, "pg_backend_pid() = any (pg_blocking_pids(pid))");
    }

    /** The session with this number waits for somebody; the connection looks. */
    static void awaitSession(int number, Connection connection) {
        awaitLock(connection, "pid = " + number);
    }

    private static void awaitLock(Connection connection, String which) {
        patiently("somebody waits for a lock").until(() -> {
            try (var statement = connection.createStatement();
                    var waiting = statement.executeQuery("select from pg_locks where not granted and " + which)) {
                return waiting.next();
            }
        });
    }
}
