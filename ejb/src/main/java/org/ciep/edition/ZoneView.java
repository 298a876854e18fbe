package org.ciep.edition;

import org.ciep.platform.Texts;

/**
 * A part of the venue that a badge opens.
 *
 * @param code the platform's own, such as {@code EXPO}
 */
public record ZoneView(String code, Long version, Texts name) {}
