package org.ciep.delegation;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** The free texts of a member: normalised, without blanks around, empty ones null; no control characters, not too long. */
final class MemberTexts {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private final List<Violation> errors;

    private MemberTexts(List<Violation> errors) {
        this.errors = errors;
    }

    /** The entry with tidy texts; errors are added to the list. Names and number have rules of their own. */
    static MemberEntry tidied(MemberEntry entry, List<Violation> errors) {
        var texts = new MemberTexts(errors);
        return new MemberEntry(
                entry.role(),
                empty(entry.familyNative()),
                empty(entry.givenNative()),
                empty(entry.familyLatin()),
                empty(entry.givenLatin()),
                empty(entry.mrzLine()),
                entry.sex(),
                entry.birthDate(),
                "D".equals(entry.nationality()) ? "DEU" : entry.nationality(),
                entry.documentKind(),
                empty(entry.documentNumber()),
                entry.documentExpiresOn(),
                texts.tidy("/employer", entry.employer(), 200),
                texts.tidy("/position", entry.position(), 200),
                texts.tidy("/phone", entry.phone(), 40),
                texts.tidy("/email", entry.email(), 254),
                texts.tidy("/remark", entry.remark(), 500));
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable String tidy(String pointer, @Nullable String text, int limit) {
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
