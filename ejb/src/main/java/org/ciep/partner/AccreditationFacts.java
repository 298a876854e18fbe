package org.ciep.partner;

import java.math.BigDecimal;
import java.util.UUID;
import org.ciep.audit.AuditObject;

/**
 * What other features need to know of a submitted or decided accreditation of an organisation.
 *
 * @param reference such as {@code 20-P-0044}
 * @param edition the edition's number
 * @param organisationCode such as {@code ORG-00017}; the claim {@code organisation} of its coordinators
 * @param area in square metres; 0 without one
 */
public record AccreditationFacts(
        UUID accreditationId,
        String reference,
        Integer edition,
        UUID organisationId,
        String organisationCode,
        OrganisationName name,
        OrganisationStatus status,
        Integer booths,
        BigDecimal area) {

    /** What records about it name. */
    public AuditObject auditObject() {
        return AuditObject.organisation(reference, edition, organisationCode);
    }
}
