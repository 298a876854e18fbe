package org.ciep.partner.staff;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A zone that differs for one person.
 *
 * @param zone its code
 * @param endsOn its last day, a calendar date at the venue
 * @param holds whether that day is not over
 */
public record PersonalZoneView(
        String zone, ZoneEffect effect, String reason, LocalDate endsOn, boolean holds, String setBy, Instant setAt) {}
