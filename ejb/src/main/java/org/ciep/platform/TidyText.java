package org.ciep.platform;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** Free texts that people type: normalised, without blanks around, empty ones null; no control characters, not too long. */
public final class TidyText {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private final List<Violation> errors;

    /** @param errors what is wrong with the texts is added to it */
    public TidyText(List<Violation> errors) {
        this.errors = errors;
    }

    /**
     * The text in one line.
     *
     * @param pointer for an error: {@code text-characters} or {@code text-too-long}
     * @param limit in code points
     * @return null for nothing, and with an error
     */
    public @Nullable String line(String pointer, @Nullable String text, int limit) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (FORBIDDEN.matcher(text).find()) {
            errors.add(Violation.error(pointer, "text-characters"));
            return null;
        }
        var tidy = LINE_BREAKS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        if (tidy.codePointCount(0, tidy.length()) > limit) {
            errors.add(Violation.error(pointer, "text-too-long"));
            return null;
        }
        return tidy;
    }
}
