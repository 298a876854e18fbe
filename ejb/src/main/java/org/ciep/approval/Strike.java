package org.ciep.approval;

import java.util.UUID;

/**
 * A part of the subject that an approval leaves out.
 *
 * @param part its id, for example a member's
 * @param reason why; for the subject's owner
 */
public record Strike(UUID part, Reason reason) {}
