package org.ciep.imports;

import java.time.LocalDate;
import org.ciep.person.DocumentNumber;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A person as read from a row without any error.
 *
 * @param role as what the person comes: in a list of members a role, in a list of staff a category, by the name of its constant
 * @param document kind and normalised number
 * @param nationality ISO 3166-1 alpha-3, or a code of ICAO Doc 9303
 */
public record ReadPerson(
        String role,
        PersonName name,
        Sex sex,
        LocalDate birthDate,
        String nationality,
        DocumentNumber document,
        @Nullable String employer,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String remark) {}
