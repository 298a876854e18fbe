package org.ciep.approval;

import java.time.Instant;

/**
 * What the platform told of a stage's deadline.
 *
 * @param round the revision that waited
 * @param stage the stage's position
 * @param role the realm role that was told
 * @param at when
 */
public record NoticeView(NoticeKind kind, Integer round, Integer stage, String role, Instant at) {}
