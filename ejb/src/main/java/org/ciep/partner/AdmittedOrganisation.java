package org.ciep.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is admitted to an edition, also while it is suspended.
 *
 * @param code such as {@code ORG-00017}
 * @param reference of its accreditation, such as {@code 20-P-0044}
 */
public record AdmittedOrganisation(
        String code,
        String reference,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String nameDe) {

    public OrganisationName name() {
        return new OrganisationName(nameZh, nameEn, nameDe);
    }

    /** The names that there are. */
    public List<String> names() {
        return name().given().toList();
    }
}
