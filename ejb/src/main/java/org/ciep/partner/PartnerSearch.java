package org.ciep.partner;

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
import org.ciep.platform.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * The query behind the list of organisations, which depends on what is asked. Each order has an index that begins with the edition and
 * ends with the id, so that a page far behind costs as much as the first.
 */
@Dependent
class PartnerSearch {

    @Inject
    EntityManager entityManager;

    /** What is asked. */
    record Question(int edition, OrganisationScope scope, PartnerFilter filter) {}

    List<OrganisationAccreditation> find(Question question, @Nullable Cursor after, int limit) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(OrganisationAccreditation.class);
        var root = query.from(OrganisationAccreditation.class);
        var filter = question.filter;
        var restrictions = restrictions(builder, root, question);
        if (after != null) {
            restrictions.add(behind(builder, root, filter, after));
        }
        var order = order(root, filter.sort());
        Expression<UUID> id = root.get(OrganisationAccreditation_.id);
        query.where(restrictions.toArray(Predicate[]::new))
                .orderBy(
                        filter.descending() ? builder.desc(order) : builder.asc(order),
                        filter.descending() ? builder.desc(id) : builder.asc(id));
        return entityManager.createQuery(query).setMaxResults(limit).getResultList();
    }

    Long count(Question question) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(OrganisationAccreditation.class);
        query.select(builder.count(root))
                .where(restrictions(builder, root, question).toArray(Predicate[]::new));
        return entityManager.createQuery(query).getSingleResult();
    }

    private static List<Predicate> restrictions(
            CriteriaBuilder builder, Root<OrganisationAccreditation> root, Question question) {
        var all = new ArrayList<Predicate>();
        var filter = question.filter;
        all.add(builder.equal(root.get(OrganisationAccreditation_.edition), question.edition));
        all.add(builder.greaterThan(root.get(OrganisationAccreditation_.revision), 0));
        if (!question.scope.everywhere()) {
            all.add(builder.equal(
                    root.get(OrganisationAccreditation_.organisationCode), question.scope.organisation()));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(root.get(OrganisationAccreditation_.status).in(filter.statuses()));
        }
        if (!filter.kinds().isEmpty()) {
            all.add(root.get(OrganisationAccreditation_.details)
                    .get(OrganisationDetails_.kind)
                    .in(filter.kinds()));
        }
        if (filter.query() != null) {
            all.addAll(named(builder, root, filter.query()));
        }
        return all;
    }

    private static List<Predicate> named(CriteriaBuilder builder, Root<OrganisationAccreditation> root, String words) {
        var all = new ArrayList<Predicate>();
        for (var word : NameGrams.words(words)) {
            var grams = NameGrams.of(word).toArray(String[]::new);
            all.add(builder.isTrue(builder.function(
                    "array_contains",
                    Boolean.class,
                    root.get(OrganisationAccreditation_.searchGrams),
                    builder.literal(grams))));
            all.add(builder.greaterThan(
                    builder.locate(root.get(OrganisationAccreditation_.searchText), builder.literal(word)), 0));
        }
        return all;
    }

    private static Expression<?> order(Root<OrganisationAccreditation> root, PartnerSort sort) {
        return switch (sort) {
            case REFERENCE -> root.get(OrganisationAccreditation_.reference);
            case NAME -> root.get(OrganisationAccreditation_.sortName);
            case STATUS -> root.get(OrganisationAccreditation_.status).as(String.class);
            case CHANGED -> root.get(OrganisationAccreditation_.changedAt);
        };
    }

    /** The cursor of the last one of a page. */
    static Cursor cursor(OrganisationAccreditation last, PartnerSort sort) {
        Object value =
                switch (sort) {
                    case REFERENCE -> last.reference();
                    case NAME -> last.sortName();
                    case STATUS -> last.status().name();
                    case CHANGED -> last.changedAt();
                };
        return Cursor.of(value, last.id());
    }

    private static Predicate behind(
            CriteriaBuilder builder, Root<OrganisationAccreditation> root, PartnerFilter filter, Cursor after) {
        var keyset = new Keyset(builder, filter.descending(), root.get(OrganisationAccreditation_.id), after);
        return switch (filter.sort()) {
            case REFERENCE -> keyset.behind(root.get(OrganisationAccreditation_.reference), after.value(0));
            case NAME -> keyset.behind(root.get(OrganisationAccreditation_.sortName), after.value(0));
            case STATUS ->
                keyset.behind(root.get(OrganisationAccreditation_.status).as(String.class), after.value(0));
            case CHANGED ->
                keyset.behind(root.get(OrganisationAccreditation_.changedAt), after.value(0, Cursor::moment));
        };
    }
}
