package org.ciep.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a run has shown in figures: a line in a file of the build, and in its log. */
enum Report {
    /** Numbers of trials, seeds and bounds, in {@code target/proof/report.md}. */
    PROOF("proof"),
    /** Figures beside their floors, in {@code target/bench/report.md}. */
    BENCH("bench");

    private static final System.Logger LOG = System.getLogger(Report.class.getName());

    private final String directory;

    Report(String directory) {
        this.directory = directory;
    }

    /** @param template as {@link String#format} takes it */
    void add(String template, Object... figures) {
        var line = template.formatted(figures);
        var file = Path.of("target", directory, "report.md");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "* " + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.log(Level.INFO, line);
    }
}
