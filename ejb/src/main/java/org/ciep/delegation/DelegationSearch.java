package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ciep.identity.UnitScope;
import org.ciep.person.NameGrams;
import org.ciep.platform.Cursor;
import org.ciep.platform.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * The query behind the list of delegations, which depends on what is asked. Names are found by their grams of one and two code
 * points in an index of arrays and then compared, so that a single Han character is found without reading every name.
 */
@Dependent
class DelegationSearch {

    @Inject
    EntityManager entityManager;

    /**
     * What is asked.
     *
     * @param unitsByName codes of the units whose name contains the query
     */
    record Question(int edition, UnitScope scope, DelegationFilter filter, List<String> unitsByName) {}

    List<Delegation> find(Question question, @Nullable Cursor after, int limit) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Delegation.class);
        var root = query.from(Delegation.class);
        var restrictions = new ArrayList<>(restrictions(builder, query, root, question));
        var filter = question.filter;
        var order = order(root, filter.sort());
        if (after != null) {
            restrictions.add(behind(builder, root, filter, after));
        }
        query.where(restrictions.toArray(Predicate[]::new));
        Expression<?> id = root.get(Delegation_.id);
        query.orderBy(
                filter.descending() ? builder.desc(order) : builder.asc(order),
                filter.descending() ? builder.desc(id) : builder.asc(id));
        return entityManager.createQuery(query).setMaxResults(limit).getResultList();
    }

    Long count(Question question) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(Delegation.class);
        query.select(builder.count(root))
                .where(restrictions(builder, query, root, question).toArray(Predicate[]::new));
        return entityManager.createQuery(query).getSingleResult();
    }

    private List<Predicate> restrictions(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<Delegation> root, Question question) {
        var all = new ArrayList<Predicate>();
        var filter = question.filter;
        all.add(builder.equal(root.get(Delegation_.edition), question.edition));
        if (!question.scope.everywhere()) {
            all.add(builder.equal(root.get(Delegation_.unitCode), question.scope.unit()));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(root.get(Delegation_.status).in(filter.statuses()));
        }
        if (!filter.units().isEmpty()) {
            all.add(root.get(Delegation_.unitCode).in(filter.units()));
        }
        if (filter.query() != null) {
            all.add(builder.or(
                    question.unitsByName.isEmpty()
                            ? builder.disjunction()
                            : root.get(Delegation_.unitCode).in(question.unitsByName),
                    hasMember(builder, query, root, filter.query())));
        }
        return all;
    }

    private static Predicate hasMember(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<Delegation> delegation, String text) {
        var found = query.subquery(UUID.class);
        var member = found.from(Member.class);
        var all = new ArrayList<Predicate>();
        all.add(builder.equal(member.get(Member_.delegationId), delegation.get(Delegation_.id)));
        for (var word : NameGrams.words(text)) {
            var grams = NameGrams.of(word).toArray(String[]::new);
            all.add(builder.isTrue(builder.function(
                    "array_contains", Boolean.class, member.get(Member_.nameGrams), builder.literal(grams))));
            all.add(builder.greaterThan(builder.locate(member.get(Member_.searchName), builder.literal(word)), 0));
        }
        found.select(member.get(Member_.id)).where(all.toArray(Predicate[]::new));
        return builder.exists(found);
    }

    private static Expression<?> order(Root<Delegation> root, DelegationSort sort) {
        return switch (sort) {
            case UNIT -> root.get(Delegation_.unitCode);
            case STATUS -> root.get(Delegation_.status).as(String.class);
            case MEMBERS -> root.get(Delegation_.memberCount);
            case CHANGED -> root.get(Delegation_.changedAt);
        };
    }

    /** The cursor of the last one of a page. */
    static Cursor cursor(Delegation last, DelegationSort sort) {
        Object value =
                switch (sort) {
                    case UNIT -> last.unitCode();
                    case STATUS -> last.status().name();
                    case MEMBERS -> last.memberCount();
                    case CHANGED -> last.changedAt();
                };
        return Cursor.of(value, last.id());
    }

    private static Predicate behind(
            CriteriaBuilder builder, Root<Delegation> root, DelegationFilter filter, Cursor after) {
        var keyset = new Keyset(builder, filter.descending(), root.get(Delegation_.id), after);
        return switch (filter.sort()) {
            case UNIT -> keyset.behind(root.get(Delegation_.unitCode), after.value(0));
            case STATUS -> keyset.behind(root.get(Delegation_.status).as(String.class), after.value(0));
            case MEMBERS -> keyset.behind(root.get(Delegation_.memberCount), after.value(0, Integer::valueOf));
            case CHANGED -> keyset.behind(root.get(Delegation_.changedAt), after.value(0, Cursor::moment));
        };
    }
}
