package org.ciep.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ciep.person.DocumentNumber;
import org.ciep.person.DocumentProblem;
import org.ciep.person.IllegalPersonName;
import org.ciep.person.NameLine;
import org.ciep.person.Nationality;
import org.ciep.person.PersonName;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one member: errors refuse it, warnings are shown beside it. The rules of names and numbers are those of
 * {@code org.ciep.person}; here stands to which field of the contract each belongs.
 */
final class MemberChecks {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final LocalDate today;
    private final LocalDate eventEnd;

    /**
     * @param today no birth date lies after it
     * @param eventEnd documents should be valid until then
     */
    MemberChecks(LocalDate today, LocalDate eventEnd) {
        this.today = today;
        this.eventEnd = eventEnd;
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
        var name = name(entry, errors);
        var number = number(entry, stored);
        if (number == null) {
            errors.add(Violation.error("/documentNumber", "document-number-missing"));
        } else {
            number.check(today).against(entry.birthDate(), entry.sex()).problems().stream()
                    .filter(problem -> problem.severity() == DocumentProblem.Severity.ERROR)
                    .map(MemberChecks::violation)
                    .forEach(errors::add);
        }
        checkBirthDate(entry, errors);
        if (!Nationality.isKnown(entry.nationality())) {
            errors.add(Violation.error("/nationality", "nationality-unknown"));
        }
        return errors.isEmpty() && name != null && number != null
                ? Optional.of(new CheckedMember(entry, name, number))
                : Optional.empty();
    }

    /** What is doubtful and does not block. */
    List<Violation> warnings(MemberEntry entry, PersonName name, DocumentNumber number) {
        var warnings = new ArrayList<Violation>();
        number.check(today).problems().stream()
                .filter(problem -> problem.severity() == DocumentProblem.Severity.WARNING)
                .map(MemberChecks::violation)
                .forEach(warnings::add);
        addLineWarnings(name, warnings);
        var expiresOn = entry.documentExpiresOn();
        if (expiresOn != null && expiresOn.isBefore(eventEnd)) {
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
                names.against(name).stream().map(MemberChecks::violation).forEach(warnings::add));
    }

    private static @Nullable PersonName name(MemberEntry entry, List<Violation> errors) {
        try {
            return new PersonName(
                    entry.familyNative(),
                    entry.givenNative(),
                    entry.familyLatin(),
                    entry.givenLatin(),
                    entry.mrzLine());
        } catch (IllegalPersonName e) {
            errors.add(Violation.error(NamePart.pointer(entry), e.code()));
            return null;
        }
    }

    private static @Nullable DocumentNumber number(MemberEntry entry, @Nullable DocumentNumber stored) {
        var typed = entry.documentNumber();
        if (typed != null) {
            return new DocumentNumber(entry.documentKind(), typed);
        }
        return stored == null ? null : new DocumentNumber(entry.documentKind(), stored.value());
    }

    private void checkBirthDate(MemberEntry entry, List<Violation> errors) {
        if (entry.birthDate().isAfter(today)) {
            errors.add(Violation.error("/birthDate", "birth-date-in-future"));
        } else if (entry.birthDate().isBefore(EARLIEST_BIRTH)) {
            errors.add(Violation.error("/birthDate", "birth-date-too-early"));
        }
    }

    private static Violation violation(DocumentProblem problem) {
        var pointer = "/" + Pointers.of(problem.field());
        return problem.severity() == DocumentProblem.Severity.ERROR
                ? Violation.error(pointer, problem.code())
                : Violation.warning(pointer, problem.code());
    }

    /** The contract's field for what a problem is about. */
    private static final class Pointers {

        static String of(DocumentProblem.Field field) {
            return switch (field) {
                case NUMBER -> "documentNumber";
                case BIRTH_DATE -> "birthDate";
                case SEX -> "sex";
                case NATIONALITY -> "nationality";
                case FAMILY_NAME -> "familyLatin";
                case GIVEN_NAME -> "givenLatin";
                case MRZ_LINE -> "mrzLine";
            };
        }
    }

    /** Which part of a name is the wrong one. */
    private static final class NamePart {

        static String pointer(MemberEntry entry) {
            if (isWrong(entry.givenNative())) {
                return "/givenNative";
            }
            if (isWrong(entry.familyLatin())) {
                return "/familyLatin";
            }
            if (isWrong(entry.givenLatin())) {
                return "/givenLatin";
            }
            return isWrong(entry.mrzLine()) && !isWrong(entry.familyNative()) ? "/mrzLine" : "/familyNative";
        }

        private static boolean isWrong(@Nullable String part) {
            if (part == null) {
                return false;
            }
            try {
                return new PersonName("x", part, null, null).displayed().isEmpty();
            } catch (IllegalPersonName e) {
                return true;
            }
        }
    }
}
