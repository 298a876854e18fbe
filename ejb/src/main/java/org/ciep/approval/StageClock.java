package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ciep.edition.WorkingDays;

/** When a stage begins now and when its working days are over (rule 7). */
@Dependent
class StageClock {

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    StagePeriod periodOf(Stage stage) {
        var now = clock.instant();
        var dueAt = workingDays.deadline(now, stage.workingDays());
        return new StagePeriod(now, dueAt, workingDays.before(dueAt, stage.reminderDays()));
    }
}
