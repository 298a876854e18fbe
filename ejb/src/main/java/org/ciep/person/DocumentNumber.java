package org.ciep.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of an identity document, normalised: ASCII, upper case, without spaces, hyphens and the apostrophe that
 * spreadsheets want before a number that is text. Two spellings of one number are equal.
 *
 * <p>Its {@code toString} shows the number masked, so that it cannot reach a log by mistake.
 *
 * @param kind the document
 * @param value the normalised number; see {@link #check} for whether it is a possible one. Empty once it is erased
 */
public record DocumentNumber(IdentityDocumentKind kind, String value) {

    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}'`\u2018\u2019]+");

    public DocumentNumber {
        value = normalised(value);
    }

    /** Of a document whose number was stored, and erased after the event: nothing but the kind is known. */
    static DocumentNumber erased(IdentityDocumentKind kind) {
        return new DocumentNumber(kind, "");
    }

    /** Is nothing left of the number? What is typed like that is no possible number. */
    public boolean isErased() {
        return value.isEmpty();
    }

    /** The number as it is compared and stored. */
    public static String normalised(String typed) {
        var ascii = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return FILLING.matcher(ascii).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /**
     * Checks form, check digit and the date inside, by the rules of the kind.
     *
     * @param today no birth date lies after it
     */
    public DocumentCheck check(LocalDate today) {
        return DocumentRules.check(kind, value, today);
    }

    /** The number as people may see it: {@code 110105********002X}. Empty once it is erased. */
    public String masked() {
        return masked(value);
    }

    /** Any text that is or was meant as a document's number, masked. */
    public static String masked(String number) {
        var codePoints = number.codePoints().toArray();
        var length = codePoints.length;
        var head = length >= 15 ? 6 : Math.min(2, length / 4);
        var tail = length >= 18 ? 4 : length >= 15 ? 3 : Math.min(2, length / 4);
        return new String(codePoints, 0, head)
                + "*".repeat(length - head - tail)
                + new String(codePoints, length - tail, tail);
    }

    @Override
    public String toString() {
        return kind + " " + masked();
    }
}
