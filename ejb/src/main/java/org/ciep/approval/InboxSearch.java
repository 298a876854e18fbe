package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ciep.platform.Cursor;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.jspecify.annotations.Nullable;

/**
 * The queries behind lists of cases. The rules of who may decide what are said once, in {@link WaitingConditions}; the scope, the
 * filter and the order come on top.
 */
@Dependent
class InboxSearch {

    @Inject
    EntityManager entityManager;

    @Inject
    Actings actings;

    @Inject
    Clock clock;

    List<ApprovalCase> find(InboxQuestion asked, CaseOrder order, @Nullable String after, int limit) {
        var sort = order.sort();
        var cursor = Cursor.parse(after, sort.cursorSize());
        var question = answerable(asked);
        if (question == null) {
            return List.of();
        }
        var hql = "select c " + question.from() + (cursor == null ? "" : sort.behind(order.descending()))
                + sort.order(order.descending());
        var query = query(hql, ApprovalCase.class, question);
        if (cursor != null) {
            var values = sort.values(cursor);
            for (int index = 0; index < values.size(); index++) {
                query.setParameter("after" + index, values.get(index));
            }
            query.setParameter("afterId", sort.id(cursor));
        }
        return query.setMaxResults(limit).getResultList();
    }

    Long count(InboxQuestion asked) {
        var question = answerable(asked);
        return question == null
                ? 0L
                : query("select count(c) " + question.from(), Long.class, question)
                        .getSingleResult();
    }

    /** Who represents nobody needs no search for what could be decided in another's name; null if nothing can be found. */
    private @Nullable InboxQuestion answerable(InboxQuestion question) {
        if (question.view() != InboxView.DEPUTY && question.view() != InboxView.EITHER) {
            return question;
        }
        if (!actings.represented(question.caller(), clock.instant()).isEmpty()) {
            return question;
        }
        return question.view() == InboxView.DEPUTY ? null : question.in(InboxView.WAITING);
    }

    private <T> TypedQuery<T> query(String hql, Class<T> result, InboxQuestion question) {
        var builder = (HibernateCriteriaBuilder) entityManager.getCriteriaBuilder();
        var criteria = builder.createQuery(hql, result);
        var all = new ArrayList<Predicate>();
        all.add(criteria.getRestriction());
        all.addAll(new CaseRestrictions(builder, criteria, cases(criteria), question).all());
        var query = entityManager.createQuery(criteria.where(all.toArray(Predicate[]::new)));
        question.parameters().forEach(query::setParameter);
        return query;
    }

    /** Every view is "from ApprovalCase c"; criteria that are made of HQL tell their roots without the type. */
    @SuppressWarnings("unchecked")
    private static Root<ApprovalCase> cases(JpaCriteriaQuery<?> query) {
        return (Root<ApprovalCase>) query.getRoots().iterator().next();
    }
}
