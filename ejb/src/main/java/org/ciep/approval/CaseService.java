package org.ciep.approval;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.edition.EditionReferences;

/**
 * What a feature does with the case of its subject, always in the feature's own transaction. The feature has asked what the caller
 * may do: who applies for a partner organisation has no account yet.
 *
 * <p>Order of locks: who locks both a case and its subject locks the case first ({@link #lock}), as a decision does.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class CaseService {

    @Inject
    EntityManager entityManager;

    @Inject
    CaseQueries queries;

    @Inject
    CaseLock caseLock;

    @Inject
    StageClock stageClock;

    @Inject
    CaseAudit audit;

    @Inject
    EditionReferences references;

    @Inject
    Event<StagesBegan> stagesBegan;

    @Inject
    Clock clock;

    /** Locks the subject's case, if there is one, before the subject itself is locked. */
    @PermitAll
    public void lock(CaseKind kind, UUID subjectId) {
        queries.idOf(kind, subjectId).ifPresent(caseLock::lock);
    }

    /** Hands the subject to the first stage of its route; later submissions begin the next round of the same case. */
    @PermitAll
    public String submit(OpenCase subject, Submission submission) {
        var known = queries.idOf(subject.kind(), subject.subjectId()).map(caseLock::lock);
        return known.isPresent() ? resubmit(known.get(), subject, submission) : open(subject, submission);
    }

    private String open(OpenCase subject, Submission submission) {
        var route = queries.routeInForce(subject.kind())
                .orElseThrow(() -> new IllegalStateException("No route for " + subject.kind()));
        var reference = references.next(subject.edition(), subject.kind().letter());
        var matter = new ApprovalCase(
                reference, route, subject, submission, stageClock.periodOf(route.first(submission.facts())));
        entityManager.persist(matter);
        entityManager.flush();
        audit.record(AuditAction.CASE_OPENED, matter);
        announce(matter);
        return matter.reference();
    }

    private String resubmit(ApprovalCase matter, OpenCase subject, Submission submission) {
        matter.callOwner(subject.ownerName());
        matter.resubmit(submission, stageClock.periodOf(matter.route().first(submission.facts())));
        entityManager.flush();
        audit.record(AuditAction.CASE_RESUBMITTED, matter);
        announce(matter);
        return matter.reference();
    }

    private void announce(ApprovalCase matter) {
        stagesBegan.fire(StagesBegan.of(StageBegan.of(matter, queries.decisionsOf(matter.id()))));
    }

    /** The subject is taken back; a case that is closed already stays as it is. */
    @PermitAll
    public void withdraw(CaseKind kind, UUID subjectId) {
        queries.idOf(kind, subjectId)
                .map(caseLock::lock)
                .filter(matter -> !matter.status().isFinal())
                .ifPresent(this::withdraw);
    }

    private void withdraw(ApprovalCase matter) {
        matter.withdraw(clock.instant());
        entityManager.flush();
        audit.record(AuditAction.CASE_WITHDRAWN, matter);
    }
}
