package org.ciep.approval;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;

/**
 * Tells of deadlines (rule 7), each case in a transaction of its own: what one node has taken, others skip, and what was told is
 * told once. The clock stands still while a case is returned: it has no deadline then.
 */
@Stateless
@PermitAll
public class DeadlineNotices {

    private static final String TO_REMIND = """
            select * from approval_case
            where id = :id and status = 'OPEN' and remind_at <= :now and due_at > :now""";
    private static final String TO_ESCALATE = """
            select * from approval_case
            where id = :id and status = 'OPEN' and escalated_at is null and due_at <= :now""";

    /** More than that wait for the next look. */
    private static final int BATCH = 1_000;

    @Inject
    EntityManager entityManager;

    @Inject
    DeadlineQueries queries;

    @Inject
    CaseQueries cases;

    @Inject
    CaseAudit audit;

    @Inject
    Event<DeadlineTold> told;

    @Inject
    Clock clock;

    /** The cases whose reminder is due. */
    @TransactionAttribute(SUPPORTS)
    public List<UUID> toRemind() {
        return queries.toRemind(clock.instant(), Page.first(BATCH));
    }

    /** The cases whose time is over. */
    @TransactionAttribute(SUPPORTS)
    public List<UUID> toEscalate() {
        return queries.toEscalate(clock.instant(), Page.first(BATCH));
    }

    /** Reminds those who may decide, if it is still due. */
    @TransactionAttribute(REQUIRES_NEW)
    public void remind(UUID caseId) {
        var now = clock.instant();
        take(TO_REMIND, caseId, now).ifPresent(matter -> {
            tell(NoticeKind.REMINDER, matter, now);
            matter.reminded();
        });
    }

    /** Lets the stage's escalation role decide as well, and tells it so, if that is still due. */
    @TransactionAttribute(REQUIRES_NEW)
    public void escalate(UUID caseId) {
        var now = clock.instant();
        take(TO_ESCALATE, caseId, now).ifPresent(matter -> {
            tell(NoticeKind.ESCALATION, matter, now);
            matter.escalate(now);
        });
    }

    private void tell(NoticeKind kind, ApprovalCase matter, Instant now) {
        var notice = new DeadlineNotice(kind, matter, now);
        entityManager.persist(notice);
        audit.told(matter, notice);
        var waiting = StageBegan.of(matter, cases.decisionsOf(matter.id()));
        told.fire(DeadlineTold.of(kind, waiting, matter.currentStage()));
    }

    Optional<ApprovalCase> take(String due, UUID caseId, Instant now) {
        return find(due + " for update skip locked", caseId, now);
    }

    Optional<ApprovalCase> find(String sql, UUID caseId, Instant now) {
        List<ApprovalCase> found = entityManager
                .createNativeQuery(sql, ApprovalCase.class)
                .setParameter("id", caseId)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream().findFirst();
    }
}
