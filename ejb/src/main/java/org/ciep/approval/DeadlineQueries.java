package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What is asked about the deadlines of open cases. */
interface DeadlineQueries {

    EntityManager entityManager();

    @HQL("""
            select c.id, c.since, c.dueAt, c.remindAt, s.workingDays, s.reminderDays
            from ApprovalCase c join c.route r join r.stages s
            where c.status = OPEN and s.position = c.stage and c.dueAt > :now order by c.id""")
    List<RunningDeadline> running(Instant now);

    /** Leaves the version as it is. */
    @HQL("update ApprovalCase c set c.dueAt = :after where c.id = :id and c.dueAt = :before")
    int move(UUID id, Instant before, Instant after);

    /** Nothing where the reminder has gone. Leaves the version as it is. */
    @HQL("update ApprovalCase c set c.remindAt = :after where c.id = :id and c.remindAt = :before")
    int moveReminder(UUID id, Instant before, Instant after);

    /** Cases whose reminder is due, the most urgent first. */
    @HQL("""
            select c.id from ApprovalCase c
            where c.status = OPEN and c.remindAt <= :now and c.dueAt > :now order by c.dueAt, c.id""")
    List<UUID> toRemind(Instant now, Page page);

    /** Cases whose time is over and that wait for nobody else yet, the most urgent first. */
    @HQL("""
            select c.id from ApprovalCase c
            where c.status = OPEN and c.escalatedAt is null and c.dueAt <= :now order by c.dueAt, c.id""")
    List<UUID> toEscalate(Instant now, Page page);
}
