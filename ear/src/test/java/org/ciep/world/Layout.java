package org.ciep.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where things lie in the project, seen from the module {@code ear}. */
final class Layout {

    /** The module {@code ear}. */
    static final Path MODULE = module();

    static final Path CONFIGURATION = MODULE.resolveSibling("config");

    static final Path TARGET = MODULE.resolve("target");

    /** The provisioned and configured server. */
    static final Path SERVER = CONFIGURATION.resolve("target/server");

    /** The distribution of Keycloak, built for its database. */
    static final Path KEYCLOAK = CONFIGURATION.resolve("target/keycloak-26.7.3");

    private Layout() {}

    /** Removes a directory with everything in it, if it is there. */
    static Path emptied(Path directory) {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new WorldException(directory + " cannot be removed: " + e.getMessage(), e);
            }
        }
        return directory;
    }

    private static Path module() {
        var here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("ear")) ? here.resolve("ear") : here;
    }
}
