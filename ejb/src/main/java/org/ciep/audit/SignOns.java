package org.ciep.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.identity.ActingAs;
import org.ciep.identity.Caller;
import org.ciep.identity.EndedSessions;
import org.ciep.identity.OpenSessions;
import org.jspecify.annotations.Nullable;

/**
 * Records when somebody's session begins and ends, each once. Open to every role, to those who have none, and to the realm's
 * message about an end, whose signature is checked before it gets here.
 */
@Stateless
@PermitAll
public class SignOns {

    @Inject
    AuditTrail auditTrail;

    @Inject
    OpenSessions openSessions;

    @Inject
    EndedSessions endedSessions;

    @Inject
    Caller caller;

    /**
     * The caller's session begins.
     *
     * @param session the realm's id of it; null if the realm gave none
     */
    public void begin(@Nullable String session) {
        if (session != null) {
            openSessions.begin(session, caller.identity());
        }
        record(AuditAction.SIGNED_IN);
    }

    /**
     * The caller ends the session. The realm's message about it follows and finds that it is recorded.
     *
     * @param session the realm's id of it; null if the realm gave none
     */
    public void end(@Nullable String session) {
        if (session == null || openSessions.end(session).isPresent()) {
            record(AuditAction.SIGNED_OUT);
        }
    }

    /** The realm has ended a session: from now on no node trusts it, and the trail says whose it was. */
    public void endByRealm(String session) {
        endedSessions.end(session);
        openSessions.end(session).ifPresent(owner -> ActingAs.run(owner, () -> record(AuditAction.SIGNED_OUT)));
    }

    private void record(AuditAction action) {
        auditTrail.append(action, AuditObject.session(caller.username()));
    }
}
