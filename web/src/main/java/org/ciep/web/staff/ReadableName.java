package org.ciep.web.staff;

import org.ciep.partner.OrganisationName;
import org.ciep.web.TextsJson;

/** How an organisation is called, for readers of each language. */
final class ReadableName {

    private ReadableName() {}

    static TextsJson of(OrganisationName name) {
        return new TextsJson(name.in("zh-CN"), name.in("en"), name.in("de"));
    }
}
