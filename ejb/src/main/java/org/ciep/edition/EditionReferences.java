package org.ciep.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Reference numbers that people can say on the telephone, counted for each edition and sort of object. */
@Dependent
public class EditionReferences {

    @Inject
    EntityManager entityManager;

    /**
     * The next reference of its sort, for example {@code 20-D-0005}. Transactions that count at the same time wait for each
     * other, so that no number is given twice; one that rolls back leaves no gap.
     */
    public String next(int edition, char letter) {
        var number = (Number) entityManager
                .createNativeQuery("""
                        insert into reference_counter (edition, letter, last) values (:edition, :letter, 1)
                        on conflict on constraint reference_counter_pk
                        do update set last = reference_counter.last + 1 returning last""", Integer.class)
                .setParameter("edition", edition)
                .setParameter("letter", String.valueOf(letter))
                .getSingleResult();
        return "%d-%s-%04d".formatted(edition, letter, number.intValue());
    }
}
