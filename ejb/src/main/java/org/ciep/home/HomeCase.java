package org.ciep.home;

import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The case that something on the home page is about.
 *
 * @param kind what sort of case it is
 * @param reference such as {@code 20-D-0005}
 * @param subjectReference of what it is about
 * @param ownerName how the partner organisation is called; null for a delegating unit
 */
public record HomeCase(
        String kind,
        String reference,
        String subjectReference,
        @Nullable Texts ownerName) {}
