package org.ciep.partner.staff;

import org.ciep.edition.Category;
import org.ciep.person.PersonEntry;
import org.jspecify.annotations.Nullable;

/** What a person enters of themselves; the category and the address are the organisation's. */
public record PersonEntered(
        PersonEntry person,
        @Nullable String position,
        @Nullable String phone,
        GivenConsents consents) {

    StaffEntry entry(Category category, @Nullable String email) {
        return new StaffEntry(category, person, position, phone, email);
    }
}
