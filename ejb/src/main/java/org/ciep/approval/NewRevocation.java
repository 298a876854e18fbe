package org.ciep.approval;

import org.jspecify.annotations.Nullable;

/**
 * Why an official revokes a case's last decision, on what the official saw.
 *
 * @param revision the revision that was looked at
 * @param version the case version that was looked at
 * @param reason why (rule 5)
 * @param onBehalfOf user name of the official in whose name a deputy revokes; null for the own right
 */
public record NewRevocation(
        int revision, long version, Reason reason, @Nullable String onBehalfOf) {}
