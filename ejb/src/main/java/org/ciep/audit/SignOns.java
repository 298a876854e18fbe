package org.ciep.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.identity.Caller;

/** Records when somebody's session begins and ends. Open to every role, and to those who have none. */
@Stateless
@PermitAll
public class SignOns {

    @Inject
    AuditTrail auditTrail;

    @Inject
    Caller caller;

    /** The caller's session begins. */
    public void begin() {
        auditTrail.append(AuditAction.SIGNED_IN, AuditObject.session(caller.username()));
    }

    /** The caller ends the session. */
    public void end() {
        auditTrail.append(AuditAction.SIGNED_OUT, AuditObject.session(caller.username()));
    }
}
