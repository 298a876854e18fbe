package org.ciep.consent;

import java.util.UUID;
import org.ciep.audit.AuditObject;

/**
 * Whose consent, and for what.
 *
 * @param id of the accreditation
 * @param trail under which the records stand
 */
public record ConsentSubject(UUID id, AuditObject trail) {}
