package org.ciep.web.edition;

import org.ciep.edition.ZoneView;
import org.ciep.web.TextsJson;

/** A zone. */
public record ZoneJson(String code, long version, TextsJson name) {

    static ZoneJson of(ZoneView zone) {
        return new ZoneJson(zone.code(), zone.version(), TextsJson.of(zone.name()));
    }
}
