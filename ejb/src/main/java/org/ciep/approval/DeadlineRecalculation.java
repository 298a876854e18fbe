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
        var deadlines = new HashMap<Period, Instant>();
        for (var running : queries.running(now)) {
            var period = Period.of(running);
            var dueAt = deadlines.computeIfAbsent(
                    period, wanted -> workingDays.deadline(running.since(), running.workingDays()));
            if (!dueAt.equals(running.dueAt()) && move(running, dueAt)) {
                change.moved();
                if (!dueAt.isAfter(now)) {
                    change.ended();
                }
            }
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
    private record Period(LocalDate firstDay, int workingDays) {

        static Period of(RunningDeadline running) {
            return new Period(running.since().atZone(WorkingDays.ZONE).toLocalDate(), running.workingDays());
        }
    }
}
