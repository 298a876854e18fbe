package org.ciep.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the operator set, read once. */
@Dependent
class RetentionSettings {

    @Produces
    @Singleton
    static PersonalDataRetention retention() {
        return PersonalDataRetention.of(System.getenv());
    }
}
