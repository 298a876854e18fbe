package org.ciep.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ciep.person.DocumentProblem.Field;
import org.ciep.person.DocumentProblem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a document's number found, and what the number tells about its holder.
 *
 * @param problems in the order of the checks
 * @param birthDate as the number states it, if the number holds one and has no error
 * @param sex as the number states it, if the number holds one and has no error
 */
public record DocumentCheck(
        List<DocumentProblem> problems,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex) {

    public DocumentCheck {
        problems = List.copyOf(problems);
    }

    /** Whether anything blocks. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** This check and, as errors, what contradicts the birth date and sex that were typed beside the number. */
    public DocumentCheck against(@Nullable LocalDate typedBirthDate, @Nullable Sex typedSex) {
        var all = new ArrayList<>(problems);
        if (birthDate != null && typedBirthDate != null && !birthDate.equals(typedBirthDate)) {
            all.add(DocumentProblem.error(Field.BIRTH_DATE, "birth-date-contradicts-document"));
        }
        if (sex != null && typedSex != null && sex != typedSex) {
            all.add(DocumentProblem.error(Field.SEX, "sex-contradicts-document"));
        }
        return new DocumentCheck(all, birthDate, sex);
    }

    static DocumentCheck passed() {
        return new DocumentCheck(List.of(), null, null);
    }

    static DocumentCheck refused(String code) {
        return new DocumentCheck(List.of(DocumentProblem.error(Field.NUMBER, code)), null, null);
    }
}
