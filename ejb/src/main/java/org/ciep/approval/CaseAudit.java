package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditObject.Kind;
import org.ciep.audit.AuditTrail;

/** The records that a case leaves in the audit trail; a search for its subject finds them. */
@Dependent
class CaseAudit {

    @Inject
    AuditTrail trail;

    void record(AuditAction action, ApprovalCase matter) {
        trail.append(action, object(matter), Map.of("revision", String.valueOf(matter.round())));
    }

    /** The calendar changed, and with it the day on which the stage's time is over. */
    void deadlineMoved(ApprovalCase matter, Instant before, Instant after) {
        trail.append(
                AuditAction.CASE_DEADLINE_MOVED,
                object(matter),
                Map.of("before", before.toString(), "after", after.toString()));
    }

    /** What was decided at which stage, with the reason. */
    void decided(ApprovalCase matter, int stage, CaseDecided.Result result, NewDecision decision) {
        var details = new TreeMap<String, String>();
        details.put("revision", String.valueOf(matter.round()));
        details.put("stage", String.valueOf(stage));
        var reason = decision.reason();
        if (reason != null) {
            details.put("reasonCode", reason.code().name());
            details.put("reason", reason.text().strip());
        }
        trail.append(action(result), object(matter), details);
    }

    private static AuditAction action(CaseDecided.Result result) {
        return switch (result) {
            case STAGE_APPROVED -> AuditAction.STAGE_APPROVED;
            case APPROVED -> AuditAction.CASE_APPROVED;
            case RETURNED -> AuditAction.CASE_RETURNED;
            case REJECTED -> AuditAction.CASE_REJECTED;
        };
    }

    private static AuditObject object(ApprovalCase matter) {
        return switch (matter.kind()) {
            case DELEGATION ->
                AuditObject.delegation(matter.subjectReference(), matter.edition(), matter.unitCode())
                        .part(Kind.CASE, matter.reference());
        };
    }
}
