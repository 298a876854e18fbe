package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditTrail;

/** The records that accreditations leave in the audit trail. Persons are named by the reference only. */
@Dependent
class StaffAudit {

    @Inject
    AuditTrail trail;

    void record(AuditAction action, StaffAccreditation staff) {
        trail.append(action, staff.auditObject());
    }

    void record(AuditAction action, StaffAccreditation staff, Map<String, String> details) {
        trail.append(action, staff.auditObject(), details);
    }
}
