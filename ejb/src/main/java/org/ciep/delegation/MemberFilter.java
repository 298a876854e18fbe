package org.ciep.delegation;

import org.jspecify.annotations.Nullable;

/**
 * Which members are wanted, in which order.
 *
 * @param query part of the name in any script, or of the employer; null means all
 * @param descending turns the order round
 */
public record MemberFilter(@Nullable String query, MemberSort sort, boolean descending) {}
