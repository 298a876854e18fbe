package org.ciep.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;

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
        return next(edition, letter, 1).get(0);
    }

    /** The next references of a sort, counted at once, as {@link #next(int, char)} counts one. */
    public List<String> next(int edition, char letter, int howMany) {
        if (howMany == 0) {
            return List.of();
        }
        int last = last(edition, letter, howMany);
        return IntStream.rangeClosed(last - howMany + 1, last)
                .mapToObj("%d-%s-%%04d".formatted(edition, letter)::formatted)
                .toList();
    }

    private int last(int edition, char letter, int howMany) {
        var number = (Number) entityManager
                .createNativeQuery("""
                        insert into reference_counter (edition, letter, last) values (:edition, :letter, :howMany)
                        on conflict on constraint reference_counter_pk
                        do update set last = reference_counter.last + :howMany returning last""", Integer.class)
                .setParameter("edition", edition)
                .setParameter("letter", String.valueOf(letter))
                .setParameter("howMany", howMany)
                .getSingleResult();
        return number.intValue();
    }
}
