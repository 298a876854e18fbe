package org.ciep.approval;

import org.jspecify.annotations.Nullable;

/**
 * A right in which the caller could decide a case.
 *
 * @param represented user name of the official in whose name; null for the own right
 * @param representedName that official's name; null for the own right
 * @param whyNot why it does not allow it now; null if it does
 */
public record RightView(
        @Nullable String represented,
        @Nullable String representedName,
        @Nullable WhyNot whyNot) {}
