package org.ciep.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * An open case whose deadline has not ended.
 *
 * @param since when its stage began
 * @param workingDays how long the stage may take
 */
record RunningDeadline(UUID id, Instant since, Instant dueAt, Integer workingDays) {}
