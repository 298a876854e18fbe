package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ciep.platform.KeyedHash;

/** How often somebody may ask for something in an hour; counted by the database, so that many requests at once are counted, too. */
@Dependent
public class RequestAllowance {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    EntityManager entityManager;

    @Inject
    KeyedHash hashes;

    @Inject
    Clock clock;

    /**
     * Takes one of so many.
     *
     * @param who stored as a keyed hash only
     * @return whether there was one left
     */
    public boolean take(String who, int limit) {
        var now = clock.instant();
        forgetBefore(now.minus(KEPT));
        return entityManager
                        .createNativeQuery("""
                                insert into request_allowance (hash, since, used) values (:hash, :since, 1)
                                on conflict on constraint request_allowance_pk
                                do update set used = request_allowance.used + 1 where request_allowance.used < :limit""")
                        .setParameter("hash", hashes.of("allowance:" + who))
                        .setParameter("since", now.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                        .setParameter("limit", limit)
                        .executeUpdate()
                == 1;
    }

    private void forgetBefore(Instant limit) {
        entityManager
                .createNativeQuery("delete from request_allowance where since < :limit")
                .setParameter("limit", limit.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
