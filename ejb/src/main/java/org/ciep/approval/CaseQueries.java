package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every query of the feature, checked against the entities while compiling. */
interface CaseQueries {

    EntityManager entityManager();

    @HQL("from ApprovalRoute r where r.kind = :kind order by r.number desc, r.id limit 1")
    Optional<ApprovalRoute> newestRoute(CaseKind kind);

    @HQL("select c.id from ApprovalCase c where c.kind = :kind and c.subjectId = :subjectId")
    Optional<UUID> idOf(CaseKind kind, UUID subjectId);

    @HQL("from ApprovalCase c where c.kind = :kind and c.subjectId in :subjectIds order by c.id")
    List<ApprovalCase> ofSubjects(CaseKind kind, Collection<UUID> subjectIds);

    @HQL("""
            select c.id from ApprovalCase c
            where c.reference = :reference and (:everywhere = true or c.unitCode = :unit)""")
    Optional<UUID> visible(String reference, Boolean everywhere, String unit);

    @HQL("select c.id from ApprovalCase c order by c.openedAt desc, c.id desc limit 1")
    Optional<UUID> newest();

    @HQL("from ApprovalDecision d where d.caseId = :caseId order by d.decidedAt, d.id")
    List<ApprovalDecision> decisionsOf(UUID caseId);

    @HQL("from DeadlineNotice n where n.caseId = :caseId order by n.at, n.id")
    List<DeadlineNotice> noticesOf(UUID caseId);

    /** What the official may decide now: the rules of {@link DecidingRules}, in SQL. */
    @HQL("""
            select c from ApprovalCase c join c.route r join r.stages s
            where c.edition = :edition and c.status = OPEN and s.position = c.stage
              and (s.role in :roles and (s.scope = MINISTRY or c.unitCode = :unit)
                or c.escalatedAt is not null and s.escalationRole in :roles)
              and :username not in elements(c.involved)
              and not exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username)
                  and (d.round = c.round or d.stage <> c.stage))
              and (coalesce(c.dueAt, :never) > :afterDue or (coalesce(c.dueAt, :never) = :afterDue and c.id > :afterId))
            order by coalesce(c.dueAt, :never), c.id""")
    List<ApprovalCase> waiting(
            int edition,
            Set<String> roles,
            String unit,
            String username,
            Instant never,
            Instant afterDue,
            UUID afterId,
            Page page);

    @HQL("""
            select count(c) from ApprovalCase c join c.route r join r.stages s
            where c.edition = :edition and c.status = OPEN and s.position = c.stage
              and (s.role in :roles and (s.scope = MINISTRY or c.unitCode = :unit)
                or c.escalatedAt is not null and s.escalationRole in :roles)
              and :username not in elements(c.involved)
              and not exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username)
                  and (d.round = c.round or d.stage <> c.stage))""")
    Long countWaiting(int edition, Set<String> roles, String unit, String username);

    @HQL("""
            select c from ApprovalCase c
            where c.edition = :edition and (:everywhere = true or c.unitCode = :unit)
              and exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username))
              and (coalesce(c.dueAt, :never) > :afterDue or (coalesce(c.dueAt, :never) = :afterDue and c.id > :afterId))
            order by coalesce(c.dueAt, :never), c.id""")
    List<ApprovalCase> decided(
            int edition,
            Boolean everywhere,
            String unit,
            String username,
            Instant never,
            Instant afterDue,
            UUID afterId,
            Page page);

    @HQL("""
            select count(c) from ApprovalCase c
            where c.edition = :edition and (:everywhere = true or c.unitCode = :unit)
              and exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username))""")
    Long countDecided(int edition, Boolean everywhere, String unit, String username);
}
