package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every query about deputies, checked against the entities while compiling. */
interface DeputyQueries {

    EntityManager entityManager();

    @HQL("""
            from ActingRight a where a.deputy = :deputy and a.validFrom <= :at and a.validUntil > :at
            order by a.represented, a.id""")
    List<ActingRight> rights(String deputy, Instant at);

    @HQL("""
            select d.username, d.represented, d.representedName from Deputy d
            where d.represented in :represented and d.endedAt is null and d.validFrom <= :at and d.validUntil > :at
            order by d.username, d.represented, d.id""")
    List<ActingDeputy> acting(Collection<String> represented, Instant at);

    /** The newest period first. */
    @HQL("""
            from Deputy d
            where (:everybody = true or d.represented = :username or d.username = :username)
              and (:state = ''
                or (:state = 'PLANNED' and d.endedAt is null and d.validFrom > :now)
                or (:state = 'RUNNING' and d.endedAt is null and d.validFrom <= :now and d.validUntil > :now)
                or (:state = 'ENDED' and (d.endedAt is not null or d.validUntil <= :now)))
              and (d.validFrom < :beforeFrom or (d.validFrom = :beforeFrom and d.id < :beforeId))
            order by d.validFrom desc, d.id desc""")
    List<Deputy> page(
            Boolean everybody,
            String username,
            String state,
            Instant now,
            Instant beforeFrom,
            UUID beforeId,
            Page page);

    @HQL("""
            select count(d) from Deputy d
            where (:everybody = true or d.represented = :username or d.username = :username)
              and (:state = ''
                or (:state = 'PLANNED' and d.endedAt is null and d.validFrom > :now)
                or (:state = 'RUNNING' and d.endedAt is null and d.validFrom <= :now and d.validUntil > :now)
                or (:state = 'ENDED' and (d.endedAt is not null or d.validUntil <= :now)))""")
    Long count(Boolean everybody, String username, String state, Instant now);

    /** All that deputies may do at a moment with a role, for one unit or for all. */
    @HQL("""
            from ActingRight a
            where a.role = :role and (:unit = '' or a.unitCode = :unit) and a.validFrom <= :now and a.validUntil > :now
            order by a.deputy, a.represented""")
    List<ActingRight> rightsTo(String role, String unit, Instant now);

    /** What the official may decide in another's name: the rules of {@link DecidingRules}, in SQL. */
    @HQL("""
            select c from ApprovalCase c join c.route r join r.stages s
            where c.edition = :edition and c.status = OPEN and s.position = c.stage
              and (:everywhere = true or c.unitCode = :unit)
              and :username not in elements(c.involved)
              and not exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username)
                  and (d.round = c.round or d.stage <> c.stage))
              and exists (
                select 1 from ActingRight a
                where a.deputy = :username and a.validFrom <= :now and a.validUntil > :now
                  and (a.role = s.role and (s.scope = MINISTRY or a.unitCode = c.unitCode)
                    or c.escalatedAt is not null and a.role = s.escalationRole)
                  and a.represented not in elements(c.involved)
                  and not exists (
                    select 1 from ApprovalDecision e
                    where e.caseId = c.id and (e.decidedBy = a.represented or e.onBehalfOf = a.represented)
                      and (e.round = c.round or e.stage <> c.stage)))
              and (coalesce(c.dueAt, :never) > :afterDue or (coalesce(c.dueAt, :never) = :afterDue and c.id > :afterId))
            order by coalesce(c.dueAt, :never), c.id""")
    List<ApprovalCase> waiting(
            int edition,
            Boolean everywhere,
            String unit,
            String username,
            Instant now,
            Instant never,
            Instant afterDue,
            UUID afterId,
            Page page);

    @HQL("""
            select count(c) from ApprovalCase c join c.route r join r.stages s
            where c.edition = :edition and c.status = OPEN and s.position = c.stage
              and (:everywhere = true or c.unitCode = :unit)
              and :username not in elements(c.involved)
              and not exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username)
                  and (d.round = c.round or d.stage <> c.stage))
              and exists (
                select 1 from ActingRight a
                where a.deputy = :username and a.validFrom <= :now and a.validUntil > :now
                  and (a.role = s.role and (s.scope = MINISTRY or a.unitCode = c.unitCode)
                    or c.escalatedAt is not null and a.role = s.escalationRole)
                  and a.represented not in elements(c.involved)
                  and not exists (
                    select 1 from ApprovalDecision e
                    where e.caseId = c.id and (e.decidedBy = a.represented or e.onBehalfOf = a.represented)
                      and (e.round = c.round or e.stage <> c.stage)))""")
    Long countWaiting(int edition, Boolean everywhere, String unit, String username, Instant now);
}
