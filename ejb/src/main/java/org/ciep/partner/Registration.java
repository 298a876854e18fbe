package org.ciep.partner;

import org.jspecify.annotations.Nullable;

/**
 * Where an organisation is registered.
 *
 * @param creditCode Unified Social Credit Code as it was given, in capitals; it may fail the check of {@link UnifiedSocialCreditCode}
 * @param registerNumber of a register outside the mainland
 */
public record Registration(
        @Nullable String creditCode, @Nullable String registerNumber) {}
