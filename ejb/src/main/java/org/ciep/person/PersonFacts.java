package org.ciep.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a person from an approved list.
 *
 * @param nationality ISO 3166-1 alpha-3, or a code of ICAO Doc 9303
 */
public record PersonFacts(UUID personId, PersonName name, Sex sex, LocalDate birthDate, String nationality) {}
