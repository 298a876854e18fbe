package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CasesDecided;
import org.ciep.approval.RevocationConsidered;
import org.ciep.audit.AuditTrail;

/**
 * What the decisions of officials do to organisations that were admitted, in the transaction of the decision. Cases of suspensions that
 * are no organisation's belong to other features.
 */
@Dependent
class StandingDecisions {

    @Inject
    EntityManager entityManager;

    @Inject
    ApplicationAccess access;

    @Inject
    OrganisationNews news;

    @Inject
    AuditTrail trail;

    @Inject
    Event<OrganisationStandingChanged> changed;

    void on(@Observes CasesDecided decisions) {
        decisions.which(decided -> decided.kind() == CaseKind.SUSPENSION).forEach(decided -> locked(decided.subjectId())
                .ifPresent(order -> on(decided, order)));
    }

    private void on(CaseDecided decided, StandingOrder order) {
        switch (decided.result()) {
            case APPROVED -> carryOut(order, decided);
            case RETURNED, REJECTED -> order.decline(decided.at());
            case APPROVAL_GIVEN, STAGE_APPROVED -> {
                // others decide as well
            }
        }
    }

    private void carryOut(StandingOrder order, CaseDecided decided) {
        var at = decided.at();
        var accreditation = access.locked(order.accreditationId());
        var before = accreditation.status();
        switch (order.change()) {
            case SUSPEND -> accreditation.suspend(at);
            case REINSTATE -> accreditation.reinstate(at);
            case REVOKE -> accreditation.revoke(at);
        }
        order.carryOut(at);
        entityManager.flush();
        trail.append(order.change().action(), accreditation.auditObject());
        changed.fire(new OrganisationStandingChanged(accreditation.facts(), before, at));
        news.changed(accreditation, before, decided.caseReference());
    }

    /** What was carried out is taken back by another order, so that it has its own reason and other eyes, too. */
    void on(@Observes RevocationConsidered considered) {
        if (considered.kind() == CaseKind.SUSPENSION) {
            locked(considered.subjectId()).ifPresent(StandingOrder::requirePending);
        }
    }

    private Optional<StandingOrder> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(StandingOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
