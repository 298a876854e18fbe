package org.ciep.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open case whose deadline has not ended.
 *
 * @param since when its stage began
 * @param remindAt when its reminder is due; null if that has gone
 * @param workingDays how long the stage may take
 * @param reminderDays how many working days before its end the reminder is due
 */
record RunningDeadline(
        UUID id, Instant since, Instant dueAt, @Nullable Instant remindAt, Integer workingDays, Integer reminderDays) {}
