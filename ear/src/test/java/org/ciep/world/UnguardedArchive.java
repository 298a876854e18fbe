package org.ciep.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The archive that ships with some of its filters taken away: a test of a protection has teeth if it fails there. */
public final class UnguardedArchive {

    private static final String WEB = "ciep-web.war";
    private static final String DESCRIPTOR = "WEB-INF/web.xml";

    private UnguardedArchive() {}

    /** Writes the archive without the mappings of these filters, and says where it is. */
    public static Path without(List<String> filters) {
        var target = Layout.TARGET.resolve("unguarded/ciep.ear");
        try {
            Files.createDirectories(target.getParent());
            try (var from = Files.newInputStream(World.archive());
                    var to = Files.newOutputStream(target)) {
                rewrite(from, to, WEB, war -> withoutFilters(war, filters));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    private static byte[] withoutFilters(byte[] war, List<String> filters) {
        var changed = new ByteArrayOutputStream();
        try (var from = new java.io.ByteArrayInputStream(war)) {
            rewrite(from, changed, DESCRIPTOR, descriptor -> withoutMappings(descriptor, filters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }

    private static byte[] withoutMappings(byte[] descriptor, List<String> filters) {
        var text = new String(descriptor, StandardCharsets.UTF_8);
        for (var filter : filters) {
            var mapping = Pattern.compile(
                    "<filter-mapping>\\s*<filter-name>" + filter + "</filter-name>.*?</filter-mapping>",
                    Pattern.DOTALL);
            var found = mapping.matcher(text);
            if (!found.find()) {
                throw new WorldException("The archive has no filter " + filter);
            }
            text = found.replaceFirst("");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void rewrite(InputStream from, OutputStream to, String name, UnaryOperator<byte[]> change)
            throws IOException {
        var source = new ZipInputStream(from);
        var target = new ZipOutputStream(to);
        for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
            target.putNextEntry(new ZipEntry(entry.getName()));
            var content = source.readAllBytes();
            target.write(entry.getName().equals(name) ? change.apply(content) : content);
            target.closeEntry();
        }
        target.finish();
    }
}
