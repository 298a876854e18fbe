package org.ciep.web.edition;

import org.ciep.edition.UnitView;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** A delegating unit. */
public record UnitJson(String code, String kind, @Nullable String parent, TextsJson name) {

    static UnitJson of(UnitView unit) {
        return new UnitJson(unit.code(), unit.kind().name(), unit.parent(), TextsJson.of(unit.name()));
    }
}
