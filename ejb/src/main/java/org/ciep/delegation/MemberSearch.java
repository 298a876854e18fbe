package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ciep.person.NameGrams;
import org.ciep.platform.Cursor;
import org.jspecify.annotations.Nullable;

/** The query behind the list of a delegation's members, which depends on what is asked. */
@Dependent
class MemberSearch {

    @Inject
    EntityManager entityManager;

    List<Member> find(UUID delegation, MemberFilter filter, @Nullable Cursor after, int limit) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Member.class);
        var root = query.from(Member.class);
        var restrictions = restrictions(builder, root, delegation, filter.query());
        var order = new Order(builder, root, filter);
        if (after != null) {
            restrictions.add(order.behind(after));
        }
        query.where(restrictions.toArray(Predicate[]::new)).orderBy(order.by());
        return entityManager.createQuery(query).setMaxResults(limit).getResultList();
    }

    Long count(UUID delegation, MemberFilter filter) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(Member.class);
        query.select(builder.count(root))
                .where(restrictions(builder, root, delegation, filter.query()).toArray(Predicate[]::new));
        return entityManager.createQuery(query).getSingleResult();
    }

    private static List<Predicate> restrictions(
            CriteriaBuilder builder, Root<Member> root, UUID delegation, @Nullable String text) {
        var all = new ArrayList<Predicate>();
        all.add(builder.equal(root.get(Member_.delegationId), delegation));
        if (text != null) {
            for (var word : NameGrams.words(text)) {
                var part = builder.literal(word);
                all.add(builder.or(
                        builder.greaterThan(builder.locate(root.get(Member_.searchName), part), 0),
                        builder.greaterThan(builder.locate(builder.lower(Order.employer(builder, root)), part), 0)));
            }
        }
        return all;
    }

    static Cursor cursor(Member last, MemberSort sort) {
        var details = last.details();
        var employer = details.entry().employer();
        Object first =
                switch (sort) {
                    case ROLE -> details.roleRank();
                    case NAME -> 0;
                    case EMPLOYER -> employer == null ? "" : employer;
                };
        return Cursor.of(first, details.sortName(), last.id());
    }

    /** The order of a list: what it is sorted by, the name, the id; all turned round together. */
    private record Order(CriteriaBuilder builder, Root<Member> root, MemberFilter filter) {

        static Expression<String> employer(CriteriaBuilder builder, Root<Member> root) {
            return builder.coalesce(root.get(Member_.details).get(MemberDetails_.employer), "");
        }

        private Expression<String> name() {
            return root.get(Member_.details).get(MemberDetails_.sortName);
        }

        private Expression<Integer> rank() {
            return root.get(Member_.details).get(MemberDetails_.roleRank);
        }

        List<jakarta.persistence.criteria.Order> by() {
            var columns = new ArrayList<Expression<?>>();
            switch (filter.sort()) {
                case ROLE -> columns.add(rank());
                case EMPLOYER -> columns.add(employer(builder, root));
                case NAME -> {}
            }
            columns.add(name());
            columns.add(root.get(Member_.id));
            return columns.stream()
                    .map(column -> filter.descending() ? builder.desc(column) : builder.asc(column))
                    .toList();
        }

        Predicate behind(Cursor after) {
            var byName = either(name(), after.value(1), after(root.get(Member_.id), after.value(2, UUID::fromString)));
            return switch (filter.sort()) {
                case ROLE -> either(rank(), after.value(0, Integer::valueOf), byName);
                case EMPLOYER -> either(employer(builder, root), after.value(0), byName);
                case NAME -> byName;
            };
        }

        private <T extends Comparable<? super T>> Predicate either(Expression<T> column, T value, Predicate orElse) {
            return builder.or(after(column, value), builder.and(builder.equal(column, builder.literal(value)), orElse));
        }

        private <T extends Comparable<? super T>> Predicate after(Expression<T> column, T value) {
            var bound = builder.literal(value);
            return filter.descending() ? builder.lessThan(column, bound) : builder.greaterThan(column, bound);
        }
    }
}
