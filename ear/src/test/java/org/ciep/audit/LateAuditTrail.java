package org.ciep.audit;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;

/** Takes the place of the trail: what happened does not wait for its record, which is a transaction of its own. */
@Stateless
@PermitAll
@Alternative
@Priority(1)
@TransactionAttribute(MANDATORY)
public class LateAuditTrail extends AuditTrail {

    @Resource
    private SessionContext context;

    @Override
    public void append(AuditAction action, AuditObject object, Map<String, String> details) {
        var entry = new AuditRecord(clock.instant(), caller.identity(), action, object, Details.write(details));
        context.getBusinessObject(LateAuditTrail.class).write(entry);
    }

    @Asynchronous
    @TransactionAttribute(REQUIRES_NEW)
    public void write(AuditRecord entry) {
        entityManager.persist(entry);
    }
}
