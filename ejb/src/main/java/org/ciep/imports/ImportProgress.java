package org.ciep.imports;

import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param done rows that were dealt with
 * @param total rows that can be stored
 * @param imported persons stored; fewer than {@code done} where a person was listed by hand in the meantime
 * @param failure problem code of what ended it early
 */
public record ImportProgress(
        Integer done,
        Integer total,
        Integer imported,
        @Nullable String failure) {}
