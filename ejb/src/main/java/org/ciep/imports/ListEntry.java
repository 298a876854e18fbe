package org.ciep.imports;

import java.time.LocalDate;
import org.ciep.person.IdentityDocumentKind;
import org.ciep.person.PersonEntry;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A row that passed, as it is kept until it is stored: as somebody would have typed it.
 *
 * @param role as what the person comes, see {@link ReadPerson}
 * @param nationality ISO 3166-1 alpha-3, or a code of ICAO Doc 9303
 */
public record ListEntry(
        String role,
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        @Nullable String mrzLine,
        Sex sex,
        LocalDate birthDate,
        String nationality,
        IdentityDocumentKind documentKind,
        String documentNumber,
        @Nullable String employer,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String remark) {

    static ListEntry of(ReadPerson person) {
        var name = person.name();
        return new ListEntry(
                person.role(),
                name.familyNative(),
                name.givenNative(),
                name.familyLatin(),
                name.givenLatin(),
                name.mrzLine(),
                person.sex(),
                person.birthDate(),
                person.nationality(),
                person.document().kind(),
                person.document().value(),
                person.employer(),
                person.position(),
                person.phone(),
                person.email(),
                person.remark());
    }

    /** What it says of the person, whatever list it is. */
    public PersonEntry person() {
        return new PersonEntry(
                familyNative,
                givenNative,
                familyLatin,
                givenLatin,
                mrzLine,
                sex,
                birthDate,
                nationality,
                documentKind,
                documentNumber,
                null);
    }

    /** Names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "ListEntry[" + role + "]";
    }
}
