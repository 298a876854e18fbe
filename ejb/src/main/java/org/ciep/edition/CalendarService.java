package org.ciep.edition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.ciep.identity.Roles;

/**
 * Administrators keep the calendar of working days as it is announced for each year. A change takes effect at once: running
 * deadlines are counted anew in the same transaction, and the answer says how many end on another day. A deadline that has ended
 * stays as it was.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CalendarService {

    /** Bytes; a year has at most 366 lines. */
    public static final int LARGEST_FILE = 64 * 1024;

    @Inject
    CalendarEdits edits;

    @Inject
    CalendarReader reader;

    @Resource
    private SessionContext context;

    /**
     * Adds a day that is ordinary so far.
     *
     * @throws CalendarDayAlreadyExists if it is not
     * @throws org.ciep.platform.InvalidInput if the day is of another year, or worked anyway
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CalendarChange add(int year, CalendarDay day) {
        edits.lock(year);
        edits.requireOrdinary(day.day());
        return edits.apply(year, List.of(CalendarEdit.to(day)));
    }

    /**
     * Changes kind or name of a day.
     *
     * @throws CalendarDayNotFound if the day is ordinary
     * @throws org.ciep.platform.StaleVersion if somebody changed the year since
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CalendarChange change(int year, long expectedVersion, CalendarDay day) {
        edits.lock(year).requireSeen(expectedVersion);
        edits.requireException(day.day());
        return edits.apply(year, List.of(CalendarEdit.to(day)));
    }

    /** Makes a day again what its day of the week says; refuses as {@link #change} does. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CalendarChange remove(int year, long expectedVersion, LocalDate day) {
        edits.lock(year).requireSeen(expectedVersion);
        edits.requireException(day);
        return edits.apply(year, List.of(CalendarEdit.removal(day)));
    }

    /**
     * Makes the year what the file says: days that it does not name are ordinary again.
     *
     * @param file as {@link CalendarFile} describes it
     * @throws CalendarFileRefused if a line of it cannot be taken
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CalendarChange importYear(int year, long expectedVersion, byte[] file) {
        edits.lock(year).requireSeen(expectedVersion);
        return edits.apply(year, editsTo(CalendarFile.read(year, file)));
    }

    /** What these changes of days would do; nothing is changed. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CalendarChange preview(int year, List<CalendarEdit> changes) {
        edits.lock(year);
        var change = edits.apply(year, changes);
        context.setRollbackOnly();
        return change;
    }

    /** What the import of this file would do; nothing is changed. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CalendarChange previewImport(int year, byte[] file) {
        return preview(year, editsTo(CalendarFile.read(year, file)));
    }

    private List<CalendarEdit> editsTo(CalendarFile file) {
        var named = file.days().stream().map(CalendarDay::day).collect(Collectors.toCollection(HashSet::new));
        var all = new ArrayList<CalendarEdit>();
        file.days().stream().map(CalendarEdit::to).forEach(all::add);
        reader.year(file.year()).days().stream()
                .map(CalendarDay::day)
                .filter(day -> !named.contains(day))
                .map(CalendarEdit::removal)
                .forEach(all::add);
        return all;
    }
}
