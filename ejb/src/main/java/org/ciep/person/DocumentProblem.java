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
        NUMBER("/documentNumber"),
        BIRTH_DATE("/birthDate"),
        SEX("/sex"),
        NATIONALITY("/nationality"),
        FAMILY_NAME("/familyLatin"),
        GIVEN_NAME("/givenLatin"),
        MRZ_LINE("/mrzLine");

        private final String pointer;

        Field(String pointer) {
            this.pointer = pointer;
        }

        /** JSON pointer of the field in an entry of a person. */
        public String pointer() {
            return pointer;
        }
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
