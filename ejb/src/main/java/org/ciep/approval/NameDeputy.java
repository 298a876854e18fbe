package org.ciep.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to act for an official.
 *
 * @param represented user name of the official; null for the caller, and always given by administrators
 * @param deputy user name of who is to act
 * @param from the first moment; if it is past, now
 * @param until the first moment after it
 */
public record NameDeputy(@Nullable String represented, String deputy, Instant from, Instant until) {}
