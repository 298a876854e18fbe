package org.ciep.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/** Changes days of the calendar: one administrator at a time, each day with its record, and tells those who keep deadlines. */
@Dependent
class CalendarEdits {

    @Inject
    EntityManager entityManager;

    @Inject
    CalendarReader reader;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Event<CalendarChanged> changed;

    @Inject
    Clock clock;

    /** The year, locked until the transaction ends; whoever changes the same year waits. */
    CalendarYear lock(int year) {
        CalendarReader.requireKnown(year);
        entityManager.createNativeQuery("""
                        insert into calendar_year (year, version) values (:year, 0)
                        on conflict on constraint calendar_year_pk do nothing""").setParameter("year", year).executeUpdate();
        return entityManager.find(CalendarYear.class, year, LockModeType.PESSIMISTIC_WRITE);
    }

    void requireOrdinary(LocalDate day) {
        if (find(day) != null) {
            throw new CalendarDayAlreadyExists();
        }
    }

    void requireException(LocalDate day) {
        if (find(day) == null) {
            throw new CalendarDayNotFound();
        }
    }

    /** Takes them over; those that change nothing are not counted and leave no record. */
    CalendarChange apply(int year, List<CalendarEdit> edits) {
        requireValid(year, edits);
        var counts = new TreeMap<AuditAction, Integer>();
        for (var edit : edits) {
            var action = apply(edit);
            if (action != null) {
                counts.merge(action, 1, Integer::sum);
                record(action, edit);
            }
        }
        var event = new CalendarChanged();
        if (!counts.isEmpty()) {
            entityManager.find(CalendarYear.class, year).touch(clock.instant());
            entityManager.flush();
            changed.fire(event);
        }
        return new CalendarChange(
                reader.year(year),
                counts.getOrDefault(AuditAction.CALENDAR_DAY_ADDED, 0),
                counts.getOrDefault(AuditAction.CALENDAR_DAY_CHANGED, 0),
                counts.getOrDefault(AuditAction.CALENDAR_DAY_REMOVED, 0),
                event.movedDeadlines(),
                event.endedDeadlines());
    }

    private @Nullable AuditAction apply(CalendarEdit edit) {
        var known = find(edit.day());
        if (edit.kind() == null) {
            if (known == null) {
                return null;
            }
            entityManager.remove(known);
            return AuditAction.CALENDAR_DAY_REMOVED;
        }
        var wanted = new CalendarDay(edit.day(), edit.kind(), name(edit));
        if (known == null) {
            entityManager.persist(new CalendarException(wanted.day(), wanted.kind(), wanted.name()));
            return AuditAction.CALENDAR_DAY_ADDED;
        }
        if (known.view().equals(wanted)) {
            return null;
        }
        known.change(wanted.kind(), wanted.name());
        return AuditAction.CALENDAR_DAY_CHANGED;
    }

    private void record(AuditAction action, CalendarEdit edit) {
        auditTrail.append(
                action,
                AuditObject.calendarDay(edit.day()),
                edit.kind() == null ? Map.of() : Map.of("kind", edit.kind().name()));
    }

    private @Nullable CalendarException find(LocalDate day) {
        return entityManager.find(CalendarException.class, day);
    }

    private static String name(CalendarEdit edit) {
        return Objects.requireNonNullElse(edit.name(), "").strip();
    }

    private static void requireValid(int year, List<CalendarEdit> edits) {
        var violations = new ArrayList<Violation>();
        for (var edit : edits) {
            if (edit.day().getYear() != year) {
                violations.add(Violation.error("/day", "calendar-day-other-year"));
            }
            if (edit.kind() != null && !CalendarNames.isGood(name(edit))) {
                violations.add(Violation.error("/name", "required"));
            }
            if (edit.kind() == DayKind.WORKING && !WorkingCalendar.isWeekend(edit.day())) {
                violations.add(Violation.error("/kind", "calendar-day-not-a-weekend"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
