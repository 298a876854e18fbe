package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ciep.audit.AuditAction;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;

/** Keeps what security checks came to. The trail says that there is a result, never a note. */
@Dependent
class VettingResults {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffQueries queries;

    @Inject
    StaffAudit audit;

    @Inject
    Caller caller;

    /**
     * An official decided on the case: what a security officer decides is a result.
     *
     * @return whether it is one
     */
    boolean decided(StaffAccreditation staff, VettingOutcome outcome, Instant now) {
        boolean vetted = caller.isInRole(Roles.SECURITY_OFFICER);
        if (vetted) {
            record(staff, outcome, now);
        }
        return vetted;
    }

    Optional<VettingResult> latest(StaffAccreditation staff) {
        return queries.results(staff.id()).stream().findFirst();
    }

    VettingResult record(StaffAccreditation staff, VettingOutcome outcome, Instant now) {
        var result = new VettingResult(staff, outcome, caller.identity(), now);
        entityManager.persist(result);
        audit.record(AuditAction.VETTING_RECORDED, staff, Map.of("outcome", outcome.name()));
        return result;
    }
}
