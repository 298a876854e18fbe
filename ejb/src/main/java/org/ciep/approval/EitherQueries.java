package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * What an official may decide now in whatever right, each case once: what {@link CaseQueries#waiting} and {@link DeputyQueries#waiting}
 * find together.
 */
interface EitherQueries {

    EntityManager entityManager();

    @HQL("""
            select c from ApprovalCase c join c.route r join r.stages s
            where c.edition = :edition and c.status = OPEN and s.position = c.stage
              and (:everywhere = true or c.unitCode = :unit)
              and :username not in elements(c.involved)
              and not exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username)
                  and (d.round = c.round or d.stage <> c.stage))
              and (s.role in :roles and (s.scope = MINISTRY or c.unitCode = :unit)
                or c.escalatedAt is not null and s.escalationRole in :roles
                or exists (
                  select 1 from ActingRight a
                  where a.deputy = :username and a.validFrom <= :now and a.validUntil > :now
                    and (a.role = s.role and (s.scope = MINISTRY or a.unitCode = c.unitCode)
                      or c.escalatedAt is not null and a.role = s.escalationRole)
                    and a.represented not in elements(c.involved)
                    and not exists (
                      select 1 from ApprovalDecision e
                      where e.caseId = c.id and (e.decidedBy = a.represented or e.onBehalfOf = a.represented)
                        and (e.round = c.round or e.stage <> c.stage))))
              and (coalesce(c.dueAt, :never) > :afterDue or (coalesce(c.dueAt, :never) = :afterDue and c.id > :afterId))
            order by coalesce(c.dueAt, :never), c.id""")
    List<ApprovalCase> waiting(
            int edition,
            Set<String> roles,
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
              and (s.role in :roles and (s.scope = MINISTRY or c.unitCode = :unit)
                or c.escalatedAt is not null and s.escalationRole in :roles
                or exists (
                  select 1 from ActingRight a
                  where a.deputy = :username and a.validFrom <= :now and a.validUntil > :now
                    and (a.role = s.role and (s.scope = MINISTRY or a.unitCode = c.unitCode)
                      or c.escalatedAt is not null and a.role = s.escalationRole)
                    and a.represented not in elements(c.involved)
                    and not exists (
                      select 1 from ApprovalDecision e
                      where e.caseId = c.id and (e.decidedBy = a.represented or e.onBehalfOf = a.represented)
                        and (e.round = c.round or e.stage <> c.stage))))""")
    Long countWaiting(int edition, Set<String> roles, Boolean everywhere, String unit, String username, Instant now);
}
