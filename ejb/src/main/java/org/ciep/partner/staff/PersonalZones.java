package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ciep.edition.CategoryDirectory;
import org.ciep.edition.WorkingDays;

/** Which zones a person's badge opens: those of the category, with what differs for the person. */
@Dependent
class PersonalZones {

    @Inject
    StaffQueries queries;

    @Inject
    CategoryDirectory categories;

    @Inject
    Clock clock;

    List<PersonalZone> of(StaffAccreditation staff) {
        return queries.zonesOf(staff.id());
    }

    Optional<PersonalZone> of(StaffAccreditation staff, String zone) {
        return of(staff).stream().filter(one -> one.zone().equals(zone)).findFirst();
    }

    List<String> byDefault(StaffAccreditation staff) {
        return categories.category(staff.category()).plan().zones();
    }

    /** Codes, in order. */
    List<String> open(StaffAccreditation staff) {
        return open(byDefault(staff), of(staff), today());
    }

    static List<String> open(Collection<String> byDefault, List<PersonalZone> personal, LocalDate today) {
        var open = new TreeSet<>(byDefault);
        for (var one : personal) {
            if (!one.holdsOn(today)) {
                continue;
            }
            switch (one.effect()) {
                case ADDED -> open.add(one.zone());
                case REMOVED -> open.remove(one.zone());
            }
        }
        return List.copyOf(open);
    }

    List<PersonalZoneView> views(StaffAccreditation staff) {
        var today = today();
        return of(staff).stream().map(one -> one.view(today)).toList();
    }

    /** At the venue. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
