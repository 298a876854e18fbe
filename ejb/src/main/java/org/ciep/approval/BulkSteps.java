package org.ciep.approval;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.DomainException;

/** The transactions of a bulk decision: a result is stored with its decision, or neither is. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
@TransactionAttribute(REQUIRES_NEW)
public class BulkSteps {

    @Inject
    EntityManager entityManager;

    @Inject
    BulkQueries queries;

    @Inject
    CaseQueries caseQueries;

    @Inject
    CaseLock caseLock;

    @Inject
    Deciding deciding;

    @Inject
    DecidedCases decidedCases;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Decides the next cases in one transaction; those that cannot be decided are found before anything is changed. */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public void together(UUID bulkId) {
        // None of the questions is about what is still to be written; before each, all that was read would be compared
        entityManager.setFlushMode(FlushModeType.COMMIT);
        var bulk = entityManager.find(BulkDecision.class, bulkId);
        var items = next(bulkId, BulkService.STEP);
        Deciding.Decides decides;
        try {
            decides = deciding.decides(caller.identity(), bulk.onBehalfOf(), clock.instant());
        } catch (DecisionRefused notInThisRight) {
            items.forEach(item -> item.skip(notInThisRight.code()));
            return;
        }
        var permitted = permitted(bulk, items, decides);
        var cases = permitted.stream().map(Deciding.Permitted::matter).toList();
        decidedCases.change(cases, () -> deciding.apply(permitted));
    }

    /** Of these cases, the ones that may be decided; the others are left alone and say why. */
    private List<Deciding.Permitted> permitted(BulkDecision bulk, List<BulkItem> items, Deciding.Decides decides) {
        var ids = items.stream().map(BulkItem::requiredCaseId).toList();
        var cases = caseLock.lockAll(ids);
        var decisions = CaseDecisions.ofAll(caseQueries, ids);
        var permitted = new ArrayList<Deciding.Permitted>();
        var decided = new ArrayList<UUID>();
        for (var item : items) {
            var matter = Objects.requireNonNull(cases.get(item.requiredCaseId()));
            var past = decisions.getOrDefault(matter.id(), CaseDecisions.NONE);
            try {
                permitted.add(deciding.require(matter, past, bulk.decisionOn(item), decides));
                decided.add(item.id());
            } catch (DomainException refusal) {
                item.skip(refusal.code());
            }
        }
        decided(decided);
        return permitted;
    }

    /** Decides the next case; false if there is none. */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public boolean alone(UUID bulkId) {
        var bulk = entityManager.find(BulkDecision.class, bulkId);
        var items = next(bulkId, 1);
        for (var item : items) {
            var matter = caseLock.lock(item.requiredCaseId());
            deciding.decide(matter, bulk.decisionOn(item), caller.identity(), clock.instant());
            decided(List.of(item.id()));
        }
        return !items.isEmpty();
    }

    private void decided(List<UUID> ids) {
        if (!ids.isEmpty() && queries.decided(ids) < ids.size()) {
            throw new IllegalStateException("Somebody else has decided what this step has locked");
        }
    }

    /** Leaves the next case alone and keeps the code of the reason (rule 8: skipped and named). */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public void skip(UUID bulkId, String because) {
        next(bulkId, 1).forEach(item -> item.skip(because));
    }

    /** Locked, so that two that go on at the same time do not meet. */
    List<BulkItem> next(UUID bulkId, int limit) {
        return queries.next(bulkId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList();
    }
}
