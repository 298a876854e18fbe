package org.ciep.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ciep.approval.CaseFacts;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseService;
import org.ciep.approval.OpenCase;
import org.ciep.approval.Submission;
import org.ciep.audit.AuditAction;
import org.ciep.edition.Category;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.WindowKind;
import org.ciep.identity.Caller;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.StaleVersion;

/** A unit hands its list to the approvers, or takes it back. Locks the case before the delegation, as decisions do. */
@Stateless
@RolesAllowed(Roles.DELEGATION_EDITOR)
public class SubmissionService {

    @Inject
    EntityManager entityManager;

    @Inject
    DelegationAccess access;

    @Inject
    DelegationQueries queries;

    @Inject
    Revisions revisions;

    @Inject
    DelegationQuota quota;

    @Inject
    DelegationPlaces places;

    @Inject
    DelegationViews views;

    @Inject
    DelegationAudit audit;

    @Inject
    CaseService cases;

    @Inject
    EditionDirectory editions;

    @Inject
    Caller caller;

    @Inject
    InvolvedOfficials involved;

    @Inject
    Clock clock;

    /**
     * Freezes the list as the next revision and begins a round of approval.
     *
     * @throws InvalidInput if the list has no head or no members
     * @throws org.ciep.person.PersonHasPlace if somebody on the list has another accreditation for the edition
     * @throws org.ciep.quota.QuotaExceeded if the unit's quota has not so many places
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public DelegationView submit(int edition, String unitCode, long expectedVersion) {
        var identity = caller.identity();
        var now = clock.instant();
        var delegation = lockedWithCase(edition, unitCode, expectedVersion);
        delegation.requireEditable();
        editions.edition(edition).requireWindowOpenAt(now);
        requireComplete(delegation);
        delegation.submit(identity.username(), now);
        entityManager.flush();
        places.takeAll(delegation);
        quota.reserve(delegation);
        revisions.freeze(delegation, identity, now);
        handOver(delegation, identity);
        return views.of(delegation);
    }

    private void handOver(Delegation delegation, CallerIdentity identity) {
        audit.record(
                AuditAction.DELEGATION_SUBMITTED,
                delegation,
                Map.of(
                        "revision",
                        String.valueOf(delegation.revision()),
                        "members",
                        String.valueOf(delegation.memberCount())));
        cases.submit(
                new OpenCase(
                        CaseKind.DELEGATION,
                        delegation.id(),
                        delegation.reference(),
                        delegation.edition(),
                        delegation.unitCode()),
                new Submission(
                        delegation.revision(),
                        delegation.memberCount(),
                        facts(delegation),
                        identity.username(),
                        identity.displayName(),
                        involved.in(delegation)));
    }

    /** Late is what was submitted for the first time when the nomination was over. */
    private CaseFacts facts(Delegation delegation) {
        var revisions = queries.revisions(delegation.id());
        var first = revisions.get(revisions.size() - 1).view().submittedAt();
        boolean late = editions.edition(delegation.edition()).plan().windows().stream()
                .anyMatch(window -> window.kind() == WindowKind.NOMINATION && !first.isBefore(window.closesAt()));
        return new CaseFacts(editions.unit(delegation.unitCode()).kind(), Set.of(Category.DELEGATE), false, late);
    }

    /**
     * Takes the delegation back for good, from any state before the event.
     *
     * @param reason in the editor's words; for the record
     * @throws EditionStarted if the event has begun
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public DelegationView withdraw(int edition, String unitCode, long expectedVersion, String reason) {
        var now = clock.instant();
        var delegation = lockedWithCase(edition, unitCode, expectedVersion);
        requireBeforeEvent(edition, now);
        delegation.withdraw(now);
        revisions.end(List.of(delegation.id()), RevisionStatus.WITHDRAWN);
        entityManager.flush();
        quota.withdraw(delegation);
        places.leave(List.of(delegation.id()));
        audit.record(AuditAction.DELEGATION_WITHDRAWN, delegation, Map.of("reason", reason));
        cases.withdraw(CaseKind.DELEGATION, delegation.id());
        return views.of(delegation);
    }

    private Delegation lockedWithCase(int edition, String unitCode, long expectedVersion) {
        var id = access.own(edition, unitCode);
        cases.lock(CaseKind.DELEGATION, id);
        var delegation = access.locked(id);
        StaleVersion.require(expectedVersion, delegation.version());
        return delegation;
    }

    private void requireBeforeEvent(int edition, Instant now) {
        if (EventStart.isOver(editions.edition(edition), now)) {
            throw new EditionStarted();
        }
    }

    private void requireComplete(Delegation delegation) {
        if (delegation.memberCount() == 0) {
            throw new InvalidInput(List.of(Violation.error("/members", "members-missing")));
        }
        if (queries.heads(delegation.id()) == 0) {
            throw new InvalidInput(List.of(Violation.error("/members", "head-missing")));
        }
    }
}
