package org.ciep.quota;

import java.util.UUID;

/**
 * A subject that is decided on.
 *
 * @param places how many of those that it asked for were struck
 */
public record Struck(UUID subjectId, int places) {}
