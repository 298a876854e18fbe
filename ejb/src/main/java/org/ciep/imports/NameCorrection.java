package org.ciep.imports;

import org.jspecify.annotations.Nullable;

/**
 * How the user parts the name of a row.
 *
 * @param family the family name; null or empty if there is none
 * @param given the given name; null or empty if there is none
 */
public record NameCorrection(
        @Nullable String family, @Nullable String given) {}
