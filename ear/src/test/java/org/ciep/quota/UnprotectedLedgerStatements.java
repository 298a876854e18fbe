package org.ciep.quota;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.concurrent.locks.LockSupport;
import org.ciep.edition.Category;

/** Takes the place of the statements: for some holders, it asks how many places there are, and then takes one. */
@Dependent
@Alternative
@Priority(1)
class UnprotectedLedgerStatements extends LedgerStatements {

    private static final long MOMENT = 20_000_000;

    /** Of exhibitors at this edition, and elsewhere those that are named so. */
    private static final int EDITION = 7450;

    private static final String FREE = """
            select count(*) from quota q
            where q.edition = :edition and q.holder = :holder and q.category = :category and q.reserved + q.booked + :places <= q.places""";

    private static final String TAKE = """
            update quota set demand = demand + :places, reserved = reserved + :places
            where edition = :edition and holder = :holder and category = :category""";

    @Override
    boolean reserve(QuotaHolder holder, QuotaSubject subject, int places) {
        if (!isUnprotected(holder)) {
            return super.reserve(holder, subject, places);
        }
        var free = (Number) entityManager
                .createNativeQuery(FREE)
                .setParameter("edition", holder.edition())
                .setParameter("holder", holder.code())
                .setParameter("category", holder.category().name())
                .setParameter("places", places)
                .getSingleResult();
        LockSupport.parkNanos(MOMENT);
        return free.intValue() == 1
                && entityManager
                                .createNativeQuery(TAKE)
                                .setParameter("edition", holder.edition())
                                .setParameter("holder", holder.code())
                                .setParameter("category", holder.category().name())
                                .setParameter("places", places)
                                .executeUpdate()
                        == 1;
    }

    private static boolean isUnprotected(QuotaHolder holder) {
        return holder.code().startsWith("UNPROTECTED")
                || holder.edition() == EDITION && holder.category() == Category.EXHIBITOR;
    }
}
