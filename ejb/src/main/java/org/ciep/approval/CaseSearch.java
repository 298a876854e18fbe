package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ciep.identity.UnitScope;
import org.jspecify.annotations.Nullable;

/** The query behind the list of all cases, which depends on what is asked: the earliest deadline first. */
@Dependent
class CaseSearch {

    @Inject
    EntityManager entityManager;

    /**
     * What is asked.
     *
     * @param now what runs and what is over depends on it
     */
    record Question(int edition, UnitScope scope, CaseFilter filter, Instant now) {}

    List<ApprovalCase> find(Question question, InboxSearch.Start after, int limit) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(ApprovalCase.class);
        var root = query.from(ApprovalCase.class);
        var due = builder.coalesce(root.get(ApprovalCase_.dueAt), builder.literal(InboxSearch.NEVER));
        var id = root.get(ApprovalCase_.id);
        var all = restrictions(builder, query, root, question);
        all.add(builder.or(
                builder.greaterThan(due, after.due()),
                builder.and(builder.equal(due, after.due()), builder.greaterThan(id, after.id()))));
        query.where(all.toArray(Predicate[]::new)).orderBy(builder.asc(due), builder.asc(id));
        return entityManager.createQuery(query).setMaxResults(limit).getResultList();
    }

    Long count(Question question) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(ApprovalCase.class);
        query.select(builder.count(root))
                .where(restrictions(builder, query, root, question).toArray(Predicate[]::new));
        return entityManager.createQuery(query).getSingleResult();
    }

    private static List<Predicate> restrictions(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<ApprovalCase> root, Question question) {
        var all = new ArrayList<Predicate>();
        var filter = question.filter;
        all.add(builder.equal(root.get(ApprovalCase_.edition), question.edition));
        if (!question.scope.everywhere()) {
            all.add(builder.equal(root.get(ApprovalCase_.unitCode), question.scope.unit()));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(root.get(ApprovalCase_.status).in(filter.statuses()));
        }
        if (!filter.units().isEmpty()) {
            all.add(root.get(ApprovalCase_.unitCode).in(filter.units()));
        }
        if (filter.isAboutDecisions()) {
            all.add(decided(builder, query, root, filter));
        } else {
            waiting(builder, root, question, all);
        }
        if (filter.age() != null) {
            all.add(isOpen(builder, root));
            all.add(builder.greaterThan(
                    root.get(ApprovalCase_.since), filter.age().earliest(question.now)));
            all.add(builder.lessThanOrEqualTo(
                    root.get(ApprovalCase_.since), filter.age().latest(question.now)));
        }
        return all;
    }

    private static Predicate isOpen(CriteriaBuilder builder, Root<ApprovalCase> root) {
        return builder.equal(root.get(ApprovalCase_.status), CaseStatus.OPEN);
    }

    private static void waiting(
            CriteriaBuilder builder, Root<ApprovalCase> root, Question question, List<Predicate> all) {
        var due = root.get(ApprovalCase_.dueAt);
        @Nullable Integer stage = question.filter.stage();
        if (stage != null) {
            all.add(isOpen(builder, root));
            all.add(builder.equal(root.get(ApprovalCase_.stage), stage));
        }
        if (question.filter.deadline() == CaseDeadline.RUNNING) {
            all.add(builder.greaterThan(due, question.now));
        } else if (question.filter.deadline() == CaseDeadline.OVERDUE) {
            all.add(builder.lessThanOrEqualTo(due, question.now));
        } else if (question.filter.deadline() == CaseDeadline.ESCALATED) {
            all.add(builder.isNotNull(root.get(ApprovalCase_.escalatedAt)));
        }
    }

    private static Predicate decided(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<ApprovalCase> root, CaseFilter filter) {
        var found = query.subquery(UUID.class);
        var decision = found.from(ApprovalDecision.class);
        var at = decision.get(ApprovalDecision_.decidedAt);
        var due = decision.get(ApprovalDecision_.dueAt);
        var all = new ArrayList<Predicate>();
        all.add(builder.equal(decision.get(ApprovalDecision_.caseId), root.get(ApprovalCase_.id)));
        all.add(
                filter.deadline() == CaseDeadline.KEPT
                        ? builder.lessThanOrEqualTo(at, due)
                        : builder.greaterThan(at, due));
        if (filter.stage() != null) {
            all.add(builder.equal(decision.get(ApprovalDecision_.stage), filter.stage()));
        }
        found.select(decision.get(ApprovalDecision_.id)).where(all.toArray(Predicate[]::new));
        return builder.exists(found);
    }
}
