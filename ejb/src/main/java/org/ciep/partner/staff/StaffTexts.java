package org.ciep.partner.staff;

import java.util.List;
import java.util.regex.Pattern;
import org.ciep.person.PersonEntry;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.TidyText;
import org.jspecify.annotations.Nullable;

/** The texts of an entry: tidy, empty ones null. */
final class StaffTexts {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private StaffTexts() {}

    /** The entry with tidy texts; errors are added to the list. Names and number have rules of their own. */
    static StaffEntry tidied(StaffEntry entry, List<Violation> errors) {
        var texts = new TidyText(errors);
        var email = address(entry.email(), errors);
        return new StaffEntry(
                entry.category(),
                tidied(entry.person()),
                texts.line("/position", entry.position(), 200),
                texts.line("/phone", entry.phone(), 40),
                email);
    }

    /** An address that a mail could go to; null for nothing, and with an error. */
    static @Nullable String address(@Nullable String typed, List<Violation> errors) {
        var email = new TidyText(errors).line("/email", typed, 254);
        if (email != null && !ADDRESS.matcher(email).matches()) {
            errors.add(Violation.error("/email", "email-malformed"));
        }
        return email;
    }

    private static PersonEntry tidied(PersonEntry person) {
        return new PersonEntry(
                empty(person.familyNative()),
                empty(person.givenNative()),
                empty(person.familyLatin()),
                empty(person.givenLatin()),
                empty(person.mrzLine()),
                person.sex(),
                person.birthDate(),
                "D".equals(person.nationality()) ? "DEU" : person.nationality(),
                person.documentKind(),
                empty(person.documentNumber()),
                person.documentExpiresOn());
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
