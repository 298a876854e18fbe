package org.ciep.approval;

import java.util.UUID;

/**
 * A subject is handed to the approvers for the first time.
 *
 * @param kind of the subject
 * @param subjectId its id
 * @param subjectReference its reference, for people and for the audit trail
 * @param edition the edition's number
 * @param unitCode the delegating unit it belongs to
 */
public record OpenCase(CaseKind kind, UUID subjectId, String subjectReference, int edition, String unitCode) {}
