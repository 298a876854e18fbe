package org.ciep.web.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.ciep.partner.staff.PersonalZoneView;

/** A zone that differs for one person. */
public record PersonalZoneJson(
        String zone, String effect, String reason, LocalDate endsOn, boolean holds, String setBy, Instant setAt) {

    static PersonalZoneJson of(PersonalZoneView zone) {
        return new PersonalZoneJson(
                zone.zone(),
                zone.effect().name(),
                zone.reason(),
                zone.endsOn(),
                zone.holds(),
                zone.setBy(),
                zone.setAt());
    }
}
