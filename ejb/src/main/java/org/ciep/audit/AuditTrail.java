package org.ciep.audit;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.ciep.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Extends the trail, always in the transaction of what happened: no record, no change. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class AuditTrail {

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Records that the caller did this now. */
    public void append(AuditAction action, AuditObject object) {
        append(action, object, Map.of());
    }

    /** @param details values of the action; no personal data, and free text only under {@code reason} */
    public void append(AuditAction action, AuditObject object, Map<String, String> details) {
        entityManager.persist(
                new AuditRecord(clock.instant(), caller.identity(), action, object, Details.write(details)));
    }

    /**
     * Records that the caller did this now in the name of somebody.
     *
     * @param represented display name of the represented official; null if the caller acted for nobody
     * @param details as of {@link #append(AuditAction, AuditObject, Map)}
     */
    public void appendFor(
            @Nullable String represented, AuditAction action, AuditObject object, Map<String, String> details) {
        if (represented == null) {
            append(action, object, details);
        } else {
            entityManager.persist(
                    new AuditRecord(clock.instant(), caller.identity(), action, object, Details.write(details))
                            .inTheNameOf(represented));
        }
    }
}
