package org.ciep.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Categories with what belongs to them, and zones, for everybody who is signed in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CategoryDirectory {

    @Inject
    EntityManager entityManager;

    @Inject
    EditionQueries queries;

    /** All categories, in the order of the enum. */
    @PermitAll
    public List<CategoryView> categories() {
        return queries.allCategories().stream()
                .map(CategoryRules::view)
                .sorted(Comparator.comparing(CategoryView::category))
                .toList();
    }

    @PermitAll
    public CategoryView category(Category category) {
        return entityManager.find(CategoryRules.class, category).view();
    }

    /** All zones, ordered by code. */
    @PermitAll
    public List<ZoneView> zones() {
        return queries.zonesByCode().stream().map(Zone::view).toList();
    }

    /** @throws ZoneNotFound if there is none with this code */
    @PermitAll
    public ZoneView zone(String code) {
        return Optional.ofNullable(entityManager.find(Zone.class, code))
                .map(Zone::view)
                .orElseThrow(ZoneNotFound::new);
    }
}
