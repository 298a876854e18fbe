package org.ciep.partner;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.ciep.approval.CaseSummary;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's accreditation in a list.
 *
 * @param organisationCode such as {@code ORG-00017}
 * @param area in square metres
 * @param turn whose turn it is; null when it is nobody's
 */
public record OrganisationSummary(
        UUID id,
        String reference,
        Integer edition,
        String organisationCode,
        OrganisationName name,
        @Nullable OrganisationKind kind,
        OrganisationStatus status,
        @Nullable Integer booths,
        @Nullable BigDecimal area,
        Instant changedAt,
        @Nullable PartnerTurn turn) {

    static OrganisationSummary of(OrganisationAccreditation accreditation, @Nullable CaseSummary approval) {
        var code = accreditation.organisationCode();
        return new OrganisationSummary(
                accreditation.id(),
                accreditation.reference(),
                accreditation.edition(),
                code == null ? "" : code,
                accreditation.details().name(),
                accreditation.details().kind(),
                accreditation.status(),
                accreditation.booths(),
                accreditation.area(),
                accreditation.changedAt(),
                PartnerTurn.of(accreditation.status(), approval));
    }
}
