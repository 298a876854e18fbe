package org.ciep.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The time of one or several nodes, which a test or whoever shows the platform can let go forward while they run. Timers of the
 * server go on in real time and ask the platform's clock what time it is.
 */
public final class TestClock {

    private final Path file;

    private TestClock(Path file) {
        this.file = file;
    }

    /** In this file; goes on where it was if there is one. */
    static TestClock in(Path file) {
        var clock = new TestClock(file);
        if (!Files.exists(file)) {
            clock.write(Duration.ZERO);
        }
        return clock;
    }

    /** A clock of a test's own that shows the machine's time. */
    public static TestClock named(String name) {
        var clock = new TestClock(Layout.TARGET.resolve("clocks").resolve(name));
        clock.write(Duration.ZERO);
        return clock;
    }

    /** All nodes with this clock are so much later from now on. */
    public synchronized void advance(Duration by) {
        write(read().plus(by));
    }

    /** The file that the nodes read. */
    public Path file() {
        return file;
    }

    private Duration read() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one step, so that no node reads half of it. */
    private void write(Duration offset) {
        try {
            Files.createDirectories(file.getParent());
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), offset.toString());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
