package org.ciep.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The calendar of working days, for everybody who is signed in: deadlines are told by it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarReader {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    @Inject
    EntityManager entityManager;

    @Inject
    EditionQueries queries;

    /** @throws CalendarYearNotFound before 2000 and after 2100 */
    @PermitAll
    public CalendarView year(int year) {
        requireKnown(year);
        var known = entityManager.find(CalendarYear.class, year);
        return view(year, known == null ? 0 : known.version());
    }

    static void requireKnown(int year) {
        if (year < FIRST || year > LAST) {
            throw new CalendarYearNotFound();
        }
    }

    private CalendarView view(int year, long version) {
        var days = queries.exceptionsBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new CalendarView(
                year, version, days.stream().map(CalendarException::view).toList());
    }
}
