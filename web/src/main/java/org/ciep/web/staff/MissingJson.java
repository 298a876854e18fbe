package org.ciep.web.staff;

import org.ciep.partner.staff.Missing;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a grant. */
public record MissingJson(String code, @Nullable String document) {

    static MissingJson of(Missing missing) {
        var document = missing.document();
        return new MissingJson(missing.code(), document == null ? null : document.name());
    }
}
