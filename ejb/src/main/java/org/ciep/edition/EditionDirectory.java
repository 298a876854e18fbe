package org.ciep.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Editions and delegating units, for everybody who is signed in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EditionDirectory {

    @Inject
    EntityManager entityManager;

    @Inject
    EditionQueries queries;

    /** All editions, the newest first. */
    public List<EditionView> editions() {
        return queries.newestFirst().stream().map(Edition::view).toList();
    }

    /** The newest edition; empty before the first. */
    public Optional<EditionView> newest() {
        return editions().stream().findFirst();
    }

    /** The number that was asked for, the newest edition's without one; 0 before the first edition. */
    public int numberOrNewest(@Nullable Integer asked) {
        return asked != null ? asked : newest().map(EditionView::number).orElse(0);
    }

    /** @throws EditionNotFound if there is none with this number */
    public EditionView edition(int number) {
        return Optional.ofNullable(entityManager.find(Edition.class, number))
                .map(Edition::view)
                .orElseThrow(EditionNotFound::new);
    }

    /** All delegating units, ordered by code. */
    public List<UnitView> units() {
        return queries.unitsByCode().stream().map(DelegatingUnit::view).toList();
    }

    /** @throws UnitNotFound if there is none with this code */
    public UnitView unit(String code) {
        return Optional.ofNullable(entityManager.find(DelegatingUnit.class, code))
                .map(DelegatingUnit::view)
                .orElseThrow(UnitNotFound::new);
    }
}
