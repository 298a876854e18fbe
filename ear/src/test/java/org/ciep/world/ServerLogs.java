package org.ciep.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the servers of a test run have written, Keycloak's among them: their output, and the files that they keep themselves. */
public final class ServerLogs {

    private ServerLogs() {}

    /** The lines like this, each behind the name of its file. */
    public static List<String> lines(Predicate<String> wanted) {
        try (var own = Files.walk(Layout.TARGET.resolve("logs"));
                var nodes = Files.walk(Layout.TARGET.resolve("nodes"))) {
            return Stream.concat(own, nodes)
                    .filter(file -> file.getFileName().toString().endsWith(".log"))
                    .flatMap(file ->
                            read(file).lines().filter(wanted).map(line -> Layout.TARGET.relativize(file) + ": " + line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever a server has put into it, also what is no text. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
