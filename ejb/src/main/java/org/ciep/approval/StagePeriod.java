package org.ciep.approval;

import java.time.Instant;

/**
 * How long a stage takes (rule 7).
 *
 * @param since when the case came to it
 * @param dueAt when its working days are over
 * @param remindAt when those who may decide are reminded
 */
record StagePeriod(Instant since, Instant dueAt, Instant remindAt) {}
