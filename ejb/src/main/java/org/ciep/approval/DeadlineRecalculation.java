package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import org.ciep.edition.CalendarChanged;
import org.ciep.edition.WorkingDays;

/**
 * Counts running deadlines anew when the calendar changes, in the transaction of the change. A deadline that has ended stays as
 * it was. The case's version stays, too: what an official decides on is the same, so nobody's decision is refused for it.
 */
@Dependent
class DeadlineRecalculation {

    @Inject
    EntityManager entityManager;

    @Inject
    DeadlineQueries queries;

    @Inject
    WorkingDays workingDays;

    @Inject
    CaseAudit audit;

    @Inject
    Clock clock;

    void follow(@Observes CalendarChanged change) {
        var now = clock.instant();
        var periods = new HashMap<Days, StagePeriod>();
        for (var running : queries.running(now)) {
            var period = periods.computeIfAbsent(Days.of(running), days -> periodOf(running));
            moveReminder(running, period.remindAt());
            var dueAt = period.dueAt();
            if (!dueAt.equals(running.dueAt()) && move(running, dueAt)) {
                change.moved();
                if (!dueAt.isAfter(now)) {
                    change.ended();
                }
            }
        }
    }

    private StagePeriod periodOf(RunningDeadline running) {
        var dueAt = workingDays.deadline(running.since(), running.workingDays());
        return new StagePeriod(running.since(), dueAt, workingDays.before(dueAt, running.reminderDays()));
    }

    /** A reminder that has gone is not sent again. */
    private void moveReminder(RunningDeadline running, Instant remindAt) {
        var before = running.remindAt();
        if (before != null && !before.equals(remindAt)) {
            queries.moveReminder(running.id(), before, remindAt);
        }
    }

    /** Only if it is still the same deadline: a decision in between begins another one. */
    private boolean move(RunningDeadline running, Instant dueAt) {
        if (queries.move(running.id(), running.dueAt(), dueAt) == 0) {
            return false;
        }
        audit.deadlineMoved(entityManager.find(ApprovalCase.class, running.id()), running.dueAt(), dueAt);
        return true;
    }

    /** Equal for all cases that began on the same day and have equally long: their deadlines are the same. */
    private record Days(LocalDate firstDay, int workingDays, int reminderDays) {

        static Days of(RunningDeadline running) {
            return new Days(
                    running.since().atZone(WorkingDays.ZONE).toLocalDate(),
                    running.workingDays(),
                    running.reminderDays());
        }
    }
}
