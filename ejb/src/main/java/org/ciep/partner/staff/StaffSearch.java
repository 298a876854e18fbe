package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ciep.edition.DemandedDocument;
import org.ciep.partner.OrganisationScope;
import org.ciep.person.NameGrams;
import org.ciep.platform.Cursor;
import org.ciep.platform.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * The query behind lists of staff, which depends on what is asked. Each order has an index that begins with the edition and ends with
 * the id, so that a page far behind costs as much as the first.
 */
@Dependent
class StaffSearch {

    /** A whole one, or how it begins: no name is like this. */
    private static final Pattern REFERENCE = Pattern.compile("\\d{1,4}-T(-\\d*)?");

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * What is asked.
     *
     * @param toCheck of which types a document waits to be checked; empty means that none has to
     */
    record Question(int edition, OrganisationScope scope, StaffFilter filter, Set<DemandedDocument> toCheck) {

        Question(int edition, OrganisationScope scope, StaffFilter filter) {
            this(edition, scope, filter, Set.of());
        }
    }

    List<StaffAccreditation> find(Question question, @Nullable Cursor after, int limit) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(StaffAccreditation.class);
        var root = query.from(StaffAccreditation.class);
        var by = question.filter.order();
        var restrictions = restrictions(builder, query, root, question);
        if (after != null) {
            restrictions.add(behind(builder, root, by, after));
        }
        var order = order(root, by.sort());
        Expression<UUID> id = root.get(StaffAccreditation_.id);
        query.where(restrictions.toArray(Predicate[]::new))
                .orderBy(
                        by.descending() ? builder.desc(order) : builder.asc(order),
                        by.descending() ? builder.desc(id) : builder.asc(id));
        return entityManager.createQuery(query).setMaxResults(limit).getResultList();
    }

    Long count(Question question) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(StaffAccreditation.class);
        query.select(builder.count(root))
                .where(restrictions(builder, query, root, question).toArray(Predicate[]::new));
        return entityManager.createQuery(query).getSingleResult();
    }

    private List<Predicate> restrictions(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<StaffAccreditation> root, Question question) {
        var all = new ArrayList<Predicate>();
        var filter = question.filter;
        all.add(builder.equal(root.get(StaffAccreditation_.edition), question.edition));
        if (!question.scope.everywhere()) {
            all.add(builder.equal(root.get(StaffAccreditation_.organisationCode), question.scope.organisation()));
        }
        if (filter.organisation() != null) {
            all.add(builder.equal(root.get(StaffAccreditation_.organisationCode), filter.organisation()));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(root.get(StaffAccreditation_.status).in(filter.statuses()));
        }
        if (!filter.categories().isEmpty()) {
            all.add(root.get(StaffAccreditation_.category).in(filter.categories()));
        }
        if (!question.toCheck.isEmpty()) {
            all.add(root.get(StaffAccreditation_.status).in(StaffStatus.SUBMITTED, StaffStatus.VETTING));
            all.add(builder.exists(waiting(builder, query.subquery(UUID.class), root, question.toCheck)));
        }
        if (filter.toDo() != null) {
            all.add(filter.toDo().open(builder, root, clock.instant()));
        }
        if (filter.query() != null) {
            all.addAll(asked(builder, root, filter.query()));
        }
        return all;
    }

    private static Subquery<UUID> waiting(
            CriteriaBuilder builder,
            Subquery<UUID> waiting,
            Root<StaffAccreditation> root,
            Set<DemandedDocument> types) {
        var document = waiting.from(StaffDocument.class);
        return waiting.select(document.get(StaffDocument_.id))
                .where(
                        builder.equal(document.get(StaffDocument_.staffId), root.get(StaffAccreditation_.id)),
                        builder.equal(document.get(StaffDocument_.status), StaffDocumentStatus.WAITING),
                        document.get(StaffDocument_.type).in(types));
    }

    /** As on the telephone, a reference is also said in small letters, or only how it begins. */
    private static List<Predicate> asked(CriteriaBuilder builder, Root<StaffAccreditation> root, String words) {
        var begun = words.strip().toUpperCase(Locale.ROOT);
        return REFERENCE.matcher(begun).matches()
                ? List.of(builder.like(root.get(StaffAccreditation_.reference), begun + "%"))
                : named(builder, root, words);
    }

    private static List<Predicate> named(CriteriaBuilder builder, Root<StaffAccreditation> root, String words) {
        var all = new ArrayList<Predicate>();
        for (var word : NameGrams.words(words)) {
            var grams = NameGrams.of(word).toArray(String[]::new);
            all.add(builder.isTrue(builder.function(
                    "array_contains", Boolean.class, root.get(StaffAccreditation_.nameGrams), builder.literal(grams))));
            all.add(builder.greaterThan(
                    builder.locate(root.get(StaffAccreditation_.searchName), builder.literal(word)), 0));
        }
        return all;
    }

    private static Expression<?> order(Root<StaffAccreditation> root, StaffSort sort) {
        return switch (sort) {
            case REFERENCE -> root.get(StaffAccreditation_.reference);
            case NAME -> name(root);
            case STATUS -> root.get(StaffAccreditation_.status).as(String.class);
            case CHANGED -> root.get(StaffAccreditation_.changedAt);
        };
    }

    private static Expression<String> name(Root<StaffAccreditation> root) {
        return root.get(StaffAccreditation_.details).get(StaffDetails_.sortName);
    }

    /** The cursor of the last one of a page. */
    static Cursor cursor(StaffAccreditation last, StaffSort sort) {
        Object value =
                switch (sort) {
                    case REFERENCE -> last.reference();
                    case NAME -> last.details().sortName();
                    case STATUS -> last.status().name();
                    case CHANGED -> last.changedAt();
                };
        return Cursor.of(value, last.id());
    }

    private static Predicate behind(
            CriteriaBuilder builder, Root<StaffAccreditation> root, StaffFilter.Order order, Cursor after) {
        var behind = new Keyset(builder, order.descending(), root.get(StaffAccreditation_.id), after);
        return switch (order.sort()) {
            case REFERENCE -> behind.behind(root.get(StaffAccreditation_.reference), after.value(0));
            case NAME -> behind.behind(name(root), after.value(0));
            case STATUS -> behind.behind(root.get(StaffAccreditation_.status).as(String.class), after.value(0));
            case CHANGED -> behind.behind(root.get(StaffAccreditation_.changedAt), after.value(0, Cursor::moment));
        };
    }
}
