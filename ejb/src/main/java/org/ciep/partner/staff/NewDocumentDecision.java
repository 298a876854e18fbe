package org.ciep.partner.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an official says of a document.
 *
 * @param document the one that was seen
 * @param reason why another has to be handed in, which the organisation reads; for a refusal only, up to 500 characters
 */
public record NewDocumentDecision(
        UUID document, boolean approved, @Nullable String reason) {}
