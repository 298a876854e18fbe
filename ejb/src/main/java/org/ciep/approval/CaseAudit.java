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
import org.jspecify.annotations.Nullable;

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

    /** The platform told somebody that the stage's time is nearly over, or over. */
    void told(ApprovalCase matter, DeadlineNotice notice) {
        trail.append(
                notice.kind() == NoticeKind.REMINDER ? AuditAction.CASE_REMINDED : AuditAction.CASE_ESCALATED,
                object(matter),
                Map.of(
                        "revision", String.valueOf(notice.round()),
                        "stage", String.valueOf(notice.stage()),
                        "role", notice.role(),
                        "due", notice.dueAt().toString()));
    }

    /** What was decided at which stage, with the reason, in whose name, and in whose place. */
    void decided(Decided what, NewDecision decision, ApprovalDecision.Decider decider) {
        var details = new TreeMap<String, String>();
        details.put("revision", String.valueOf(what.matter().round()));
        details.put("stage", String.valueOf(what.stage()));
        var represented = decider.represented();
        if (represented != null) {
            details.put("represented", represented.username());
        }
        var escalationRole = decider.escalationRole();
        if (escalationRole != null) {
            details.put("escalatedTo", escalationRole);
        }
        var reason = decision.reason();
        if (reason != null) {
            details.put("reasonCode", reason.code().name());
            details.put("reason", reason.text().strip());
        }
        var name = represented == null ? null : represented.name();
        trail.appendFor(name, action(what.result()), object(what.matter()), details);
    }

    /** Which decision was revoked, why, and in whose name. */
    void revoked(
            ApprovalCase matter, ApprovalDecision revoked, Reason reason, Acting.@Nullable Represented represented) {
        var details = new TreeMap<String, String>();
        details.put("revision", String.valueOf(matter.round()));
        details.put("stage", String.valueOf(revoked.stage()));
        details.put("revoked", revoked.outcome().name());
        details.put("reasonCode", reason.code().name());
        details.put("reason", reason.text().strip());
        if (represented != null) {
            details.put("represented", represented.username());
        }
        var name = represented == null ? null : represented.name();
        trail.appendFor(name, AuditAction.DECISION_REVOKED, object(matter), details);
    }

    /**
     * A decision of a case.
     *
     * @param stage at which it was made
     */
    record Decided(ApprovalCase matter, int stage, CaseDecided.Result result) {}

    private static AuditAction action(CaseDecided.Result result) {
        return switch (result) {
            case APPROVAL_GIVEN -> AuditAction.APPROVAL_GIVEN;
            case STAGE_APPROVED -> AuditAction.STAGE_APPROVED;
            case APPROVED -> AuditAction.CASE_APPROVED;
            case RETURNED -> AuditAction.CASE_RETURNED;
            case REJECTED -> AuditAction.CASE_REJECTED;
        };
    }

    private static AuditObject object(ApprovalCase matter) {
        return new AuditObject(
                Kind.CASE, matter.reference(), matter.subjectReference(), matter.edition(), matter.unitCode());
    }
}
