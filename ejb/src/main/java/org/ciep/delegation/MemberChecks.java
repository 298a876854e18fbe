package org.ciep.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ciep.person.DocumentNumber;
import org.ciep.person.PersonChecks;
import org.ciep.person.PersonName;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one member: errors refuse it, warnings are shown beside it. The rules of persons are those of
 * {@code org.ciep.person}; here stand those of the list's own texts.
 */
final class MemberChecks {

    private final PersonChecks checks;

    /**
     * @param today no birth date lies after it
     * @param eventEnd documents should be valid until then
     */
    MemberChecks(LocalDate today, LocalDate eventEnd) {
        this.checks = new PersonChecks(today, eventEnd);
    }

    /**
     * The entry, tidied.
     *
     * @param stored the number that the platform knows already, for an entry without one
     * @throws InvalidInput with every error at once
     */
    CheckedMember require(MemberEntry entry, @Nullable DocumentNumber stored) {
        var errors = new ArrayList<Violation>();
        var checked = check(entry, stored, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return checked.orElseThrow();
    }

    /** The entry, tidied, unless an error was added to the given list. */
    Optional<CheckedMember> check(MemberEntry typed, @Nullable DocumentNumber stored, List<Violation> errors) {
        var entry = MemberTexts.tidied(typed, errors);
        return checks.check(entry.person(), stored, errors)
                .map(person -> new CheckedMember(entry, person.name(), person.number()));
    }

    /** What is doubtful and does not block. */
    List<Violation> warnings(MemberEntry entry, PersonName name, DocumentNumber number) {
        return checks.warnings(name, number, entry.documentExpiresOn());
    }
}
