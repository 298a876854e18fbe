package org.ciep.approval;

import java.util.UUID;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A subject is handed to the approvers for the first time.
 *
 * @param kind of the subject
 * @param subjectId its id
 * @param subjectReference its reference, for people and for the audit trail
 * @param edition the edition's number
 * @param unitCode the delegating unit, or the partner organisation, it belongs to
 * @param ownerName how lists and mails name that organisation; null for a delegating unit, whose name is known
 */
public record OpenCase(
        CaseKind kind,
        UUID subjectId,
        String subjectReference,
        int edition,
        String unitCode,
        @Nullable Texts ownerName) {

    /** Of a delegating unit. */
    public OpenCase(CaseKind kind, UUID subjectId, String subjectReference, int edition, String unitCode) {
        this(kind, subjectId, subjectReference, edition, unitCode, null);
    }
}
