package org.ciep.world;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The archive that ships with some classes more in its domain module, for a test that shows what a protection is for. */
public final class PatchedArchive {

    private static final String DOMAIN = "ciep-ejb.jar";

    private PatchedArchive() {}

    /**
     * Writes the archive and says where it is.
     *
     * @param resources the class files' names on the tests' class path
     */
    public static Path withClass(String... resources) {
        var target = Layout.TARGET.resolve(
                "patched/" + Integer.toHexString(List.of(resources).hashCode()) + "/ciep.ear");
        try {
            Files.createDirectories(target.getParent());
            try (var from = Files.newInputStream(World.archive());
                    var to = Files.newOutputStream(target)) {
                patch(from, to, List.of(resources));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    private static void patch(InputStream from, OutputStream to, List<String> resources) throws IOException {
        var source = new ZipInputStream(from);
        var target = new ZipOutputStream(to);
        for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
            target.putNextEntry(new ZipEntry(entry.getName()));
            var content = source.readAllBytes();
            target.write(entry.getName().equals(DOMAIN) ? extended(content, resources) : content);
            target.closeEntry();
        }
        target.finish();
    }

    private static byte[] extended(byte[] jar, List<String> resources) throws IOException {
        var extended = new ByteArrayOutputStream();
        var source = new ZipInputStream(new ByteArrayInputStream(jar));
        var target = new ZipOutputStream(extended);
        for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
            target.putNextEntry(new ZipEntry(entry.getName()));
            target.write(source.readAllBytes());
            target.closeEntry();
        }
        for (var resource : resources) {
            target.putNextEntry(new ZipEntry(resource));
            target.write(classFile(resource));
            target.closeEntry();
        }
        target.finish();
        return extended.toByteArray();
    }

    private static byte[] classFile(String resource) throws IOException {
        try (var stream = PatchedArchive.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new WorldException("There is no class " + resource + " among the tests");
            }
            return stream.readAllBytes();
        }
    }
}
