package org.ciep.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The browser of the scenarios: the system's, else one that Playwright downloads, else the system's package. */
public final class Chromium {

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private Chromium() {}

    /** Makes sure that there is a browser, or says how to get one. */
    public static synchronized void provide(Path console) {
        if (USUAL_PLACES.stream().anyMatch(Files::isExecutable)
                || succeeds(console, "npx", "--no-install", "playwright", "install", "chromium")
                || installsPackage(console)) {
            return;
        }
        throw new WorldException(
                "The scenarios need a Chromium, and none could be installed. Install one, for example with "
                        + "\"apt-get install chromium\" as root, or leave the scenarios out with -Dit.test='!ConsoleStoryIT'.");
    }

    private static boolean installsPackage(Path directory) {
        return succeeds(directory, "apt-get", "update", "-qq")
                && succeeds(directory, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
    }

    private static boolean succeeds(Path directory, String... command) {
        try {
            return new ProcessBuilder(command)
                            .directory(directory.toFile())
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorldException("Interrupted while a browser was being installed", e);
        }
    }
}
