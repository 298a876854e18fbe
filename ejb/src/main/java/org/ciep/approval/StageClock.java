package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.function.Function;
import org.ciep.edition.WorkingDays;

/** When a stage begins now and when its working days are over (rule 7). */
@Dependent
class StageClock {

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    StagePeriod periodOf(Stage stage) {
        return fromNow().apply(stage);
    }

    /** The periods of stages that begin at this moment, in the transaction: the calendar is asked once for all cases that come to the same stage. */
    Function<Stage, StagePeriod> fromNow() {
        var now = clock.instant();
        var known = new HashMap<Stage, StagePeriod>();
        return stage -> known.computeIfAbsent(stage, begun -> period(begun, now));
    }

    private StagePeriod period(Stage stage, Instant now) {
        var dueAt = workingDays.deadline(now, stage.workingDays());
        return new StagePeriod(now, dueAt, workingDays.before(dueAt, stage.reminderDays()));
    }
}
