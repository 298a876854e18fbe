package org.ciep.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;

/** Forgets the answers to idempotent requests when their time is over. */
@Singleton
public class OldAnswers {

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Runs every hour on one node. */
    @Schedule(hour = "*", minute = "17", info = "forget old answers")
    void forget() {
        entityManager
                .createNativeQuery("delete from idempotent_answer where at < :limit")
                .setParameter("limit", clock.instant().minus(Once.KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
