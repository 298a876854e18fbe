package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject.Kind;
import org.ciep.audit.AuditTrail;

/** The records that a delegation and its members leave in the audit trail. Members are named by their ids only. */
@Dependent
class DelegationAudit {

    @Inject
    AuditTrail trail;

    void record(AuditAction action, Delegation delegation) {
        trail.append(action, delegation.auditObject());
    }

    void record(AuditAction action, Delegation delegation, Map<String, String> details) {
        trail.append(action, delegation.auditObject(), details);
    }

    void member(AuditAction action, Delegation delegation, UUID memberId, Map<String, String> details) {
        trail.append(action, delegation.auditObject().part(Kind.MEMBER, memberId.toString()), details);
    }
}
