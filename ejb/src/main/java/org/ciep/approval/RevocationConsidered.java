package org.ciep.approval;

import java.util.UUID;

/**
 * An official is about to revoke a case's last decision, or asks what it would do. The subject's feature observes it within the
 * same transaction and refuses what its subject does not allow any more.
 *
 * @param kind of the subject
 * @param subjectId the subject
 */
public record RevocationConsidered(CaseKind kind, UUID subjectId) {}
