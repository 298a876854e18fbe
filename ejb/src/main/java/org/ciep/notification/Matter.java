package org.ciep.notification;

import java.time.Instant;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseSummary;
import org.ciep.approval.StageBegan;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The case that a notification is about, as far as people may be told outside of the case itself: no names, no numbers of documents.
 *
 * @param caseReference such as {@code 20-D-0005}
 * @param subjectReference such as {@code 20-CN-GD}
 * @param edition the edition's number
 * @param unitCode the delegating unit, or the partner organisation
 * @param stage the name of the stage that waits; null if none does
 * @param dueAt when its working days are over; null if it has no deadline
 */
record Matter(
        String caseReference,
        String subjectReference,
        int edition,
        String unitCode,
        @Nullable Texts stage,
        @Nullable Instant dueAt) {

    static Matter of(StageBegan began) {
        return new Matter(
                began.caseReference(),
                began.subjectReference(),
                began.edition(),
                began.unitCode(),
                began.stageName(),
                began.dueAt());
    }

    /** With the stage where it waits, if it waits. */
    static Matter waiting(CaseSummary summary) {
        var stage = summary.stage();
        return new Matter(
                summary.reference(),
                summary.subjectReference(),
                summary.edition(),
                summary.unitCode(),
                stage == null ? null : stage.name(),
                summary.dueAt());
    }

    static Matter of(CaseDecided decided) {
        return new Matter(
                decided.caseReference(), decided.subjectReference(), decided.edition(), decided.unitCode(), null, null);
    }

    static Matter of(CaseSummary decided) {
        return new Matter(
                decided.reference(), decided.subjectReference(), decided.edition(), decided.unitCode(), null, null);
    }
}
