package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ciep.world.Chromium;
import org.ciep.world.ServerLogs;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The scenarios of {@code web/src/main/console/e2e} in a real browser, with real sign-ons, against the archive that ships;
 * {@link DelegationStoryIT}, {@link NotificationStoryIT} and {@link PartnerStoryIT} have more than half of them.
 */
@DisplayName("In the browser")
class ConsoleStoryIT {

    /** A scenario that failed, the error, and the line of the scenario: what is needed to know which, without its trace. */
    private static final Pattern FAILURE = Pattern.compile("^ +\\d+\\) |Error: |^ *> +\\d+ \\|");

    private static final Path CONSOLE =
            Path.of("../web/src/main/console").toAbsolutePath().normalize();

    /** What the other classes walk. */
    private static final String ELSEWHERE = "delegations/,notifications/,partners/,quotas/";

    @Test
    void people_do_their_work() throws IOException, InterruptedException {
        walk(World.shared().platform(), "console", Map.of("ELSEWHERE", ELSEWHERE));
    }

    /**
     * Walks scenarios at a node; all of them if none is named. With small counts, the story in each language and each other scenario in
     * one.
     *
     * @param run names the directories in which pictures and report are kept
     * @param more environment variables that the scenarios read
     */
    static void walk(URI node, String run, Map<String, String> more, String... names)
            throws IOException, InterruptedException {
        Chromium.provide(CONSOLE);
        // Those at another node run beside the others and take what they leave, though more of it than nodes without a
        // browser
        var command = new ArrayList<>(node.equals(World.shared().platform()) ? List.of() : List.of("nice", "-n", "5"));
        command.addAll(List.of("npx", "--no-install", "playwright", "test"));
        command.add("--output=test-results/" + run);
        command.addAll(List.of(names));
        var scenarios = new ProcessBuilder(command).directory(CONSOLE.toFile()).redirectErrorStream(true);
        scenarios.environment().put("BASE_URL", node.toString());
        scenarios.environment().put("REALM_URL", World.shared().realm().toString());
        scenarios.environment().put("MAILBOX_URL", World.shared().mailbox().toString());
        scenarios.environment().put("PLAYWRIGHT_HTML_OUTPUT_DIR", "playwright-report/" + run);
        scenarios.environment().put("FORCE_COLOR", "0");
        if (!Boolean.getBoolean("ciep.proof")) {
            scenarios.environment().put("SMALL_COUNTS", "1");
        }
        scenarios.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        scenarios.environment().putAll(more);

        var walk = scenarios.start();
        var failures = new ArrayList<String>();
        try (var lines = walk.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .peek(System.out::println)
                    .filter(FAILURE.asPredicate())
                    .forEach(failures::add);
        }

        assertThat(failures).as("what went wrong in the scenarios").isEmpty();
        assertThat(walk.waitFor()).as("exit code of the scenarios").isZero();
        assertDiscreet(entered(run));
    }

    /** The personal values that were entered in a walk. */
    static List<String> entered(String run) throws IOException {
        return Files.readAllLines(CONSOLE.resolve("test-results").resolve(run).resolve("entered.txt"));
    }

    /** None of these has got into a log or into the subject of a mail. */
    private static void assertDiscreet(List<String> values) {
        assertThat(ServerLogs.lines(line -> values.stream().anyMatch(line::contains)))
                .isEmpty();
        assertThat(World.shared().mailServer().received())
                .noneMatch(mail -> values.stream().anyMatch(mail.subject()::contains));
    }
}
