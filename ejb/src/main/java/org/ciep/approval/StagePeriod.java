package org.ciep.approval;

import java.time.Instant;

/**
 * How long a stage takes.
 *
 * @param since when the case came to it
 * @param dueAt when its working days are over
 */
record StagePeriod(Instant since, Instant dueAt) {}
