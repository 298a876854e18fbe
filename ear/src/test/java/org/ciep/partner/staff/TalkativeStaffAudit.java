package org.ciep.partner.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.ciep.audit.AuditAction;

/** Takes the place of what records, and says in the log whom it was about. */
@Dependent
@Alternative
@Priority(1)
class TalkativeStaffAudit extends StaffAudit {

    private static final System.Logger LOG = System.getLogger(TalkativeStaffAudit.class.getName());

    @Override
    void record(AuditAction action, StaffAccreditation staff, Map<String, String> details) {
        LOG.log(Level.INFO, action + " " + staff.details().name().familyLatin());
        super.record(action, staff, details);
    }
}
