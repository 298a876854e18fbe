package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.ciep.world.Chromium;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The scenarios of {@code web/src/main/console/e2e} in a real browser, with real sign-ons, against the archive that ships. */
@DisplayName("In the browser")
class ConsoleStoryIT {

    @Test
    void people_do_their_work() throws IOException, InterruptedException {
        var world = World.shared();
        var console = Path.of("../web/src/main/console").toAbsolutePath().normalize();
        Chromium.provide(console);
        var scenarios = new ProcessBuilder("npx", "--no-install", "playwright", "test")
                .directory(console.toFile())
                .inheritIO();
        scenarios.environment().put("BASE_URL", world.platform().toString());
        scenarios.environment().put("REALM_URL", world.realm().toString());
        scenarios.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

        assertThat(scenarios.start().waitFor()).as("exit code of the scenarios").isZero();
    }
}
