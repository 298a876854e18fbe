package org.ciep.approval;

/** The rules of {@link DecidingRules} in HQL, of a case {@code c} and its stage {@code s}: the parts of which the inbox's queries are made. */
final class WaitingConditions {

    /** Cases of an edition that wait at a stage, without those that the official may decide in no right (rules 1 and 2). */
    static final String WAITING = """
            from ApprovalCase c join c.route r join r.stages s
            where c.edition = :edition and c.status = OPEN and s.position = c.stage
              and not exists (select 1 from c.involved i where i = :username)
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
            (s.role in :roles and (s.scope <> UNIT or c.unitCode = :unit)
              or c.escalatedAt is not null and s.escalationRole in :roles)
            """;

    /** In the name of somebody who may decide it, too (rule 3). */
    static final String DEPUTY_RIGHT = """
            exists (
              select 1 from ActingRight a
              where a.deputy = :username and a.validFrom <= :now and a.validUntil > :now
                and (a.role = s.role and (s.scope <> UNIT or a.unitCode = c.unitCode)
                  or c.escalatedAt is not null and a.role = s.escalationRole)
                and a.represented not in elements(c.involved)
                and not exists (
                  select 1 from ApprovalDecision e
                  where e.caseId = c.id and (e.decidedBy = a.represented or e.onBehalfOf = a.represented)
                    and (e.round = c.round or e.stage <> c.stage)))
            """;

    /** What the official's unit has submitted and waits elsewhere now. */
    static final String OUT = """
            from ApprovalCase c join c.route r join r.stages s
            where c.edition = :edition and c.status = OPEN and s.position = c.stage
              and c.unitCode = :unit and s.scope <> UNIT
            """;

    /** What the official has decided, or a deputy in the official's name. */
    static final String DECIDED = """
            from ApprovalCase c
            where c.edition = :edition
              and c.id in (
                select d.caseId from ApprovalDecision d where d.decidedBy = :username or d.onBehalfOf = :username)
            """;

    /** All of an edition. */
    static final String ALL = """
            from ApprovalCase c
            where c.edition = :edition
            """;

    private WaitingConditions() {}
}
