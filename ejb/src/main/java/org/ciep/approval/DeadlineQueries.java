package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about the deadlines of open cases. */
interface DeadlineQueries {

    EntityManager entityManager();

    @HQL("""
            select c.id, c.since, c.dueAt, s.workingDays from ApprovalCase c join c.route r join r.stages s
            where c.status = OPEN and s.position = c.stage and c.dueAt > :now order by c.id""")
    List<RunningDeadline> running(Instant now);

    /** Leaves the version as it is. */
    @HQL("update ApprovalCase c set c.dueAt = :after where c.id = :id and c.dueAt = :before")
    int move(UUID id, Instant before, Instant after);
}
