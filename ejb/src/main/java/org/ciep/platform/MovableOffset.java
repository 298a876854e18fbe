package org.ciep.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An offset that a file holds as an ISO 8601 duration, so that demonstrations and tests can let days pass while the server runs.
 * The file is read when it changes; whoever changes it puts a new file in the place of the old one.
 */
final class MovableOffset {

    private final Path file;
    private volatile Reading last;

    /** @throws IllegalStateException if there is no such file, or no duration in it */
    MovableOffset(Path file) {
        this.file = file;
        try {
            this.last = read(state());
        } catch (IOException e) {
            throw new IllegalStateException(PlatformTime.FILE + " names a file that cannot be read: " + file, e);
        }
    }

    Duration value() {
        try {
            var state = state();
            if (!state.equals(last.state)) {
                last = read(state);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The platform's time is lost: " + file + " cannot be read", e);
        }
        return last.offset;
    }

    private Reading read(State state) throws IOException {
        return new Reading(
                state,
                PlatformTime.offset(PlatformTime.FILE, Files.readString(file).strip()));
    }

    private State state() throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new State(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }

    private record Reading(State state, Duration offset) {}

    /** A file that was put in the place of another one has another key. */
    private record State(
            FileTime changed, long size, @Nullable Object key) {}
}
