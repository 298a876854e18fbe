package org.ciep.approval;

/** The rules of {@link DecidingRules} in HQL, of a case {@code c} and its stage {@code s}: the parts of which the inbox's queries are made. */
final class WaitingConditions {

    /** Cases of an edition that wait at a stage, without those that the official may decide in no right (rules 1 and 2). */
    static final String WAITING = """
            from ApprovalCase c join c.route r join r.stages s
            where c.edition = :edition and c.status = OPEN and s.position = c.stage
              and :username not in elements(c.involved)
              and not exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username)
                  and (d.round = c.round or d.stage <> c.stage))
            """;

    /** For lists that deputies see, which are scoped by who looks and not by the right. */
    static final String IN_SCOPE = """
              and (:everywhere = true or c.unitCode = :unit)
            """;

    /** By the official's own roles: those of the stage, or of its escalation. */
    static final String OWN_RIGHT = """
            (s.role in :roles and (s.scope = MINISTRY or c.unitCode = :unit)
              or c.escalatedAt is not null and s.escalationRole in :roles)
            """;

    /** In the name of somebody who may decide it, too (rule 3). */
    static final String DEPUTY_RIGHT = """
            exists (
              select 1 from ActingRight a
              where a.deputy = :username and a.validFrom <= :now and a.validUntil > :now
                and (a.role = s.role and (s.scope = MINISTRY or a.unitCode = c.unitCode)
                  or c.escalatedAt is not null and a.role = s.escalationRole)
                and a.represented not in elements(c.involved)
                and not exists (
                  select 1 from ApprovalDecision e
                  where e.caseId = c.id and (e.decidedBy = a.represented or e.onBehalfOf = a.represented)
                    and (e.round = c.round or e.stage <> c.stage)))
            """;

    /** The earliest deadline first, after the last one of the page before. */
    static final String FROM_THERE = """
              and (coalesce(c.dueAt, :never) > :afterDue or (coalesce(c.dueAt, :never) = :afterDue and c.id > :afterId))
            order by coalesce(c.dueAt, :never), c.id""";

    private WaitingConditions() {}
}
