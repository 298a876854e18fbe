package org.ciep.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** The checks of whoever is entered, in whatever list: errors refuse the entry, warnings are shown beside it. */
public final class PersonChecks {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final LocalDate today;
    private final LocalDate eventEnd;

    /**
     * @param today no birth date lies after it
     * @param eventEnd documents should be valid until then
     */
    public PersonChecks(LocalDate today, LocalDate eventEnd) {
        this.today = today;
        this.eventEnd = eventEnd;
    }

    /**
     * The person, unless an error was added to the given list.
     *
     * @param stored the number that the platform knows already, for an entry without one; one that was erased is to be typed again
     */
    public Optional<CheckedPerson> check(PersonEntry entry, @Nullable DocumentNumber stored, List<Violation> errors) {
        var name = entry.typedName().checked(errors);
        var number = number(entry, stored);
        if (number == null) {
            errors.add(Violation.error("/documentNumber", "document-number-missing"));
        } else {
            number.check(today).against(entry.birthDate(), entry.sex()).problems().stream()
                    .filter(problem -> problem.severity() == DocumentProblem.Severity.ERROR)
                    .map(PersonChecks::violation)
                    .forEach(errors::add);
        }
        checkBirthDate(entry, errors);
        if (!Nationality.isKnown(entry.nationality())) {
            errors.add(Violation.error("/nationality", "nationality-unknown"));
        }
        return errors.isEmpty() && name != null && number != null
                ? Optional.of(new CheckedPerson(entry, name, number))
                : Optional.empty();
    }

    /** What is doubtful and does not block. */
    public List<Violation> warnings(PersonName name, DocumentNumber number, @Nullable LocalDate documentExpiresOn) {
        var warnings = new ArrayList<Violation>();
        if (!number.isErased()) {
            number.check(today).problems().stream()
                    .filter(problem -> problem.severity() == DocumentProblem.Severity.WARNING)
                    .map(PersonChecks::violation)
                    .forEach(warnings::add);
        }
        addLineWarnings(name, warnings);
        if (documentExpiresOn != null && documentExpiresOn.isBefore(eventEnd)) {
            warnings.add(Violation.warning("/documentExpiresOn", "document-expires-before-event"));
        }
        return warnings;
    }

    private static void addLineWarnings(PersonName name, List<Violation> warnings) {
        var line = name.mrzLine();
        if (line == null) {
            return;
        }
        var read = NameLine.read(line);
        if (read.isEmpty()) {
            warnings.add(Violation.warning("/mrzLine", "mrz-line-form"));
        }
        read.ifPresent(names ->
                names.against(name).stream().map(PersonChecks::violation).forEach(warnings::add));
    }

    private static @Nullable DocumentNumber number(PersonEntry entry, @Nullable DocumentNumber stored) {
        var typed = entry.documentNumber();
        if (typed != null) {
            return new DocumentNumber(entry.documentKind(), typed);
        }
        return stored == null || stored.isErased() ? null : new DocumentNumber(entry.documentKind(), stored.value());
    }

    private void checkBirthDate(PersonEntry entry, List<Violation> errors) {
        if (entry.birthDate().isAfter(today)) {
            errors.add(Violation.error("/birthDate", "birth-date-in-future"));
        } else if (entry.birthDate().isBefore(EARLIEST_BIRTH)) {
            errors.add(Violation.error("/birthDate", "birth-date-too-early"));
        }
    }

    private static Violation violation(DocumentProblem problem) {
        var pointer = problem.field().pointer();
        return problem.severity() == DocumentProblem.Severity.ERROR
                ? Violation.error(pointer, problem.code())
                : Violation.warning(pointer, problem.code());
    }
}
