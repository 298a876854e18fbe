package org.ciep.person;

import java.util.List;
import java.util.stream.Stream;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** A name as typed or read, in the parts of {@link PersonName}; which may be none. */
public record TypedName(
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        @Nullable String mrzLine) {

    /** The name, or null with an error at the part that is wrong. */
    public @Nullable PersonName checked(List<Violation> errors) {
        try {
            return new PersonName(familyNative, givenNative, familyLatin, givenLatin, mrzLine);
        } catch (IllegalPersonName e) {
            errors.add(Violation.error(wrongPart(), e.code()));
            return null;
        }
    }

    /** Which part is the wrong one; the family name where all of them together are. */
    private String wrongPart() {
        return Stream.of(
                        new Part("/familyNative", familyNative),
                        new Part("/givenNative", givenNative),
                        new Part("/familyLatin", familyLatin),
                        new Part("/givenLatin", givenLatin),
                        new Part("/mrzLine", mrzLine))
                .filter(Part::isWrong)
                .map(Part::pointer)
                .findFirst()
                .orElse("/familyNative");
    }

    private record Part(String pointer, @Nullable String text) {

        boolean isWrong() {
            try {
                return text != null
                        && new PersonName("x", text, null, null).displayed().isEmpty();
            } catch (IllegalPersonName e) {
                return true;
            }
        }
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "TypedName";
    }
}
