package org.ciep.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name, to be shown and to be offered when the file is saved; it is never a path. Whatever could make it look like another
 * name is gone: control characters, and those that turn the direction of writing (Unicode Standard Annex 9) or cannot be seen.
 */
final class ShownName {

    /** In Unicode's code points. */
    private static final int LONGEST = 100;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern KNOWN_EXTENSION = Pattern.compile("(?i)(\\.(jpe?g|png|pdf))+$");

    private ShownName() {}

    /** The name without what is not fit for one, with the ending of what the file is. */
    static String of(String fileName, DocumentType type) {
        var seen = UNSEEN.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFC))
                .replaceAll("");
        var last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        var spaced = SPACES.matcher(RESERVED.matcher(last).replaceAll("_")).replaceAll(" ");
        var stem = trimmed(KNOWN_EXTENSION.matcher(trimmed(spaced)).replaceAll(""));
        return (stem.isEmpty() ? "document" : stem) + "." + type.extension().toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String name) {
        var without = EDGES.matcher(name).replaceAll("");
        int length = without.codePointCount(0, without.length());
        return length <= LONGEST
                ? without
                : EDGES.matcher(without.substring(0, without.offsetByCodePoints(0, LONGEST)))
                        .replaceAll("");
    }
}
