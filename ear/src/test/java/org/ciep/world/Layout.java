package org.ciep.world;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in the project, seen from the module {@code ear}. */
final class Layout {

    /** The module {@code ear}. */
    static final Path MODULE = module();

    static final Path CONFIGURATION = MODULE.resolveSibling("config");

    static final Path TARGET = MODULE.resolve("target");

    /** The unpacked distribution of Keycloak. */
    static final Path KEYCLOAK = TARGET.resolve("keycloak-26.7.3");

    private Layout() {}

    private static Path module() {
        var here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("ear")) ? here.resolve("ear") : here;
    }
}
