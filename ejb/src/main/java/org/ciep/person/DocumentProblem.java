package org.ciep.person;

/**
 * Something wrong or doubtful with an identity document.
 *
 * @param field what it is about
 * @param code stable, in kebab-case; the console translates it
 * @param severity whether it blocks
 */
public record DocumentProblem(Field field, String code, Severity severity) {

    /** What a problem is about. */
    public enum Field {
        NUMBER,
        BIRTH_DATE,
        SEX,
        NATIONALITY,
        FAMILY_NAME,
        GIVEN_NAME,
        MRZ_LINE
    }

    /** An error blocks, a warning is shown. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static DocumentProblem error(Field field, String code) {
        return new DocumentProblem(field, code, Severity.ERROR);
    }

    static DocumentProblem warning(Field field, String code) {
        return new DocumentProblem(field, code, Severity.WARNING);
    }
}
