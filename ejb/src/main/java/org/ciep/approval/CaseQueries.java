package org.ciep.approval;

import static org.ciep.approval.WaitingConditions.FROM_THERE;
import static org.ciep.approval.WaitingConditions.OWN_RIGHT;
import static org.ciep.approval.WaitingConditions.WAITING;

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

    String DECIDED = """
            from ApprovalCase c
            where c.edition = :edition and (:everywhere = true or c.unitCode = :unit)
              and exists (
                select 1 from ApprovalDecision d
                where d.caseId = c.id and (d.decidedBy = :username or d.onBehalfOf = :username))
            """;

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

    /** What the official may decide now: the rules are in {@link WaitingConditions}. */
    @HQL("select c " + WAITING + "and " + OWN_RIGHT + FROM_THERE)
    List<ApprovalCase> waiting(
            int edition,
            Set<String> roles,
            String unit,
            String username,
            Instant never,
            Instant afterDue,
            UUID afterId,
            Page page);

    @HQL("select count(c) " + WAITING + "and " + OWN_RIGHT)
    Long countWaiting(int edition, Set<String> roles, String unit, String username);

    @HQL("select c " + DECIDED + FROM_THERE)
    List<ApprovalCase> decided(
            int edition,
            Boolean everywhere,
            String unit,
            String username,
            Instant never,
            Instant afterDue,
            UUID afterId,
            Page page);

    @HQL("select count(c) " + DECIDED)
    Long countDecided(int edition, Boolean everywhere, String unit, String username);
}
