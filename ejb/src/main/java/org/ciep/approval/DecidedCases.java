package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.ciep.platform.ColumnArray;
import org.hibernate.Session;

/**
 * Writes what decisions made of many cases as one statement, each case only in the version in which it was read: row by row, the
 * database takes three times as long. The life cycle stays with the cases; here it is only written down.
 */
@Dependent
class DecidedCases {

    private static final String WRITE = """
            update approval_case c
            set status = d.status, stage = d.stage, given = d.given, subject_size = d.subject_size,
              since = d.since, due_at = d.due_at, remind_at = d.remind_at, escalated_at = d.escalated_at, version = c.version + 1
            from unnest(cast(:ids as uuid[]), cast(:versions as bigint[]), cast(:statuses as text[]), cast(:stages as int[]),
              cast(:given as int[]), cast(:sizes as int[]), cast(:since as timestamptz[]), cast(:due as timestamptz[]),
              cast(:remind as timestamptz[]), cast(:escalated as timestamptz[]))
              as d (id, version, status, stage, given, subject_size, since, due_at, remind_at, escalated_at)
            where c.id = d.id and c.version = d.version""";

    @Inject
    EntityManager entityManager;

    /**
     * Lets these cases change and then writes all of them, so that the persistence context does not.
     *
     * @throws OptimisticLockException if one of them is no longer in the version in which it was read
     */
    void change(List<ApprovalCase> cases, Runnable change) {
        var session = entityManager.unwrap(Session.class);
        cases.forEach(matter -> session.setReadOnly(matter, true));
        change.run();
        if (!cases.isEmpty() && write(cases) < cases.size()) {
            throw new OptimisticLockException("Somebody else has changed what this step has locked");
        }
    }

    private int write(List<ApprovalCase> cases) {
        return entityManager
                .createNativeQuery(WRITE)
                .setParameter("ids", ColumnArray.of(cases, ApprovalCase::id))
                .setParameter("versions", ColumnArray.of(cases, ApprovalCase::version))
                .setParameter("statuses", ColumnArray.of(cases, ApprovalCase::status))
                .setParameter("stages", ColumnArray.of(cases, ApprovalCase::stage))
                .setParameter("given", ColumnArray.of(cases, ApprovalCase::given))
                .setParameter("sizes", ColumnArray.of(cases, ApprovalCase::subjectSize))
                .setParameter("since", ColumnArray.of(cases, ApprovalCase::since))
                .setParameter("due", ColumnArray.of(cases, ApprovalCase::dueAt))
                .setParameter("remind", ColumnArray.of(cases, ApprovalCase::remindAt))
                .setParameter("escalated", ColumnArray.of(cases, ApprovalCase::escalatedAt))
                .executeUpdate();
    }
}
