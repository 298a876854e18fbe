package org.ciep.approval;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Every query about bulk decisions, checked against the entities while compiling. */
interface BulkQueries {

    EntityManager entityManager();

    @HQL("from BulkDecision b where b.id = :id and b.decidedBy = :username")
    Optional<BulkDecision> own(UUID id, String username);

    /** Those with cases that are still to be decided, the newest first. */
    @HQL("""
            from BulkDecision b where b.decidedBy = :username
              and exists (select 1 from BulkItem i where i.bulkId = b.id and i.result = READY)
              and exists (select 1 from BulkItem i where i.bulkId = b.id and i.result in (DECIDED, SKIPPED))
            order by b.createdAt desc, b.id desc""")
    List<BulkDecision> unfinished(String username, Page page);

    @HQL("select i.result, count(i) from BulkItem i where i.bulkId = :bulkId group by i.result order by i.result")
    List<Count> counts(UUID bulkId);

    /** How many cases have this result. */
    record Count(BulkResult result, Long cases) {}

    /** What follows for those that are still to be decided, in the words of their routes. */
    @HQL("""
            select i.follows, c.route.id, i.followsStage, count(i)
            from BulkItem i join ApprovalCase c on c.id = i.caseId
            where i.bulkId = :bulkId and i.result = READY and i.follows is not null
            group by i.follows, c.route.id, i.followsStage
            order by i.follows, i.followsStage, c.route.id""")
    List<Following> following(UUID bulkId);

    /** @param stage position of the stage of the route where the cases wait then; null where they wait no more */
    record Following(
            CaseDecided.Result follows,
            UUID routeId,
            @Nullable Integer stage,
            Long cases) {}

    @HQL("""
            select i.position, i.reference, i.result, i.code, c.unitCode
            from BulkItem i left join ApprovalCase c on c.id = i.caseId
            where i.bulkId = :bulkId and i.result in :results and i.position > :after
            order by i.position, i.id""")
    List<BulkItemView> items(UUID bulkId, Collection<BulkResult> results, int after, Page page);

    /** Those that are left, in the order in which they were chosen. */
    @HQL("from BulkItem i where i.bulkId = :bulkId and i.result = READY order by i.position, i.id")
    TypedQuery<BulkItem> next(UUID bulkId);

    /** These are decided: all of them in one statement. */
    @HQL("update BulkItem i set i.result = DECIDED, i.version = i.version + 1 where i.id in :ids and i.result = READY")
    int decided(Collection<UUID> ids);

    @HQL("""
            from ApprovalCase c join fetch c.route left join fetch c.involved
            where c.reference in :references and\s""" + CaseScope.EXISTS + "order by c.id")
    List<ApprovalCase> visible(Collection<String> references, Boolean everywhere, String unit, Boolean host);
}
