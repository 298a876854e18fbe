package org.ciep.partner.staff;

import org.ciep.edition.Category;
import org.ciep.person.PersonEntry;
import org.jspecify.annotations.Nullable;

/**
 * A person as the organisation enters them.
 *
 * @param email address at which the person is reached
 */
public record StaffEntry(
        Category category,
        PersonEntry person,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email) {}
