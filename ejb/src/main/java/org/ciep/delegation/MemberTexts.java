package org.ciep.delegation;

import java.util.List;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.TidyText;
import org.jspecify.annotations.Nullable;

/** The free texts of a member: normalised, without blanks around, empty ones null; no control characters, not too long. */
final class MemberTexts {

    private MemberTexts() {}

    /** The entry with tidy texts; errors are added to the list. Names and number have rules of their own. */
    static MemberEntry tidied(MemberEntry entry, List<Violation> errors) {
        var texts = new TidyText(errors);
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
                texts.line("/employer", entry.employer(), 200),
                texts.line("/position", entry.position(), 200),
                texts.line("/phone", entry.phone(), 40),
                texts.line("/email", entry.email(), 254),
                texts.line("/remark", entry.remark(), 500));
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
