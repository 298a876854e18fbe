package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.ciep.world.Chromium;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The scenarios of {@code web/src/main/console/e2e} in a real browser, with real sign-ons, against the archive that ships. */
@DisplayName("In the browser")
class ConsoleStoryIT {

    /** A scenario that failed, the error, and the line of the scenario: what is needed to know which, without its trace. */
    private static final Pattern FAILURE = Pattern.compile("^ +\\d+\\) |Error: |^ *> +\\d+ \\|");

    @Test
    void people_do_their_work() throws IOException, InterruptedException {
        var world = World.shared();
        var console = Path.of("../web/src/main/console").toAbsolutePath().normalize();
        Chromium.provide(console);
        var scenarios = new ProcessBuilder("npx", "--no-install", "playwright", "test")
                .directory(console.toFile())
                .redirectErrorStream(true);
        scenarios.environment().put("BASE_URL", world.platform().toString());
        scenarios.environment().put("REALM_URL", world.realm().toString());
        scenarios.environment().put("FORCE_COLOR", "0");
        scenarios.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

        var run = scenarios.start();
        var failures = new ArrayList<String>();
        try (var lines = run.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .peek(System.out::println)
                    .filter(FAILURE.asPredicate())
                    .forEach(failures::add);
        }

        assertThat(failures).as("what went wrong in the scenarios").isEmpty();
        assertThat(run.waitFor()).as("exit code of the scenarios").isZero();
    }
}
