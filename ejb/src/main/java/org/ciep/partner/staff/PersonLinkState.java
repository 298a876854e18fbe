package org.ciep.partner.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the person is with the newest link.
 *
 * @param openedAt when it was opened for the first time
 * @param completedAt when the person sent what it asks for
 */
public record PersonLinkState(
        PersonLinkPurpose purpose,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant completedAt) {}
