package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.ciep.person.DocumentNumber;
import org.ciep.person.EditionPlaces;
import org.ciep.person.PersonRegistry;
import org.ciep.person.PlaceHolder;
import org.ciep.platform.Constraints;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** What is known of a person once an entry passed the checks, whoever typed it. */
@Dependent
class StaffEntries {

    /** The key that has one accreditation of an organisation for a person, unless it came to nothing. */
    static final String ONE_FOR_A_PERSON = "staff_accreditation_person_uk";

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    PersonRegistry persons;

    @Inject
    EditionPlaces places;

    /** @throws InvalidInput with these errors and every other one of the entry */
    StaffDetails details(int edition, StaffEntry entry, List<Violation> errors) {
        return details(edition, entry, null, errors);
    }

    /** The same for an accreditation; a document number that is left out stays as it is. */
    StaffDetails details(StaffAccreditation staff, StaffEntry entry, List<Violation> errors) {
        var before = staff.details();
        var stored = before.isComplete()
                ? persons.numbers(List.of(before.documentId())).get(before.documentId())
                : null;
        return details(staff.edition(), entry, stored, errors);
    }

    private StaffDetails details(
            int edition, StaffEntry entry, @Nullable DocumentNumber stored, List<Violation> errors) {
        var checked = access.checks(edition).check(entry.person(), stored, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var document = checked.orElseThrow().document();
        var person = Objects.requireNonNull(persons.identify(List.of(document)).get(document));
        return new StaffDetails(checked.get(), person, entry);
    }

    /**
     * Who was taken for somebody else leaves the place, and a number that was mistyped is not kept: nothing names it.
     *
     * @throws StaffAlreadyListed if the organisation has another one for this person
     */
    void replaced(StaffAccreditation staff, StaffDetails before) {
        flush();
        var present = staff.details();
        if (!before.isComplete()) {
            return;
        }
        if (!before.personId().equals(present.personId())) {
            places.leave(PlaceHolder.Kind.STAFF_ACCREDITATION, List.of(staff.id()));
        }
        if (!before.documentId().equals(present.documentId())) {
            persons.forgetUnlessListed(before.documentId());
        }
    }

    /** @throws StaffAlreadyListed if the organisation has another one for this person */
    void flush() {
        Constraints.flush(entityManager, ONE_FOR_A_PERSON, StaffAlreadyListed::new);
    }
}
