package org.ciep.delegation;

import java.time.Instant;

/**
 * A submitted revision.
 *
 * @param submittedByName display name at that time
 * @param members how many
 */
public record RevisionView(
        Integer number, Instant submittedAt, String submittedByName, Integer members, RevisionStatus status) {}
