package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every query about deputies, checked against the entities while compiling. */
interface DeputyQueries {

    String SHOWN = """
            where (:everybody = true or d.represented = :username or d.username = :username)
              and (:state = ''
                or (:state = 'PLANNED' and d.endedAt is null and d.validFrom > :now)
                or (:state = 'RUNNING' and d.endedAt is null and d.validFrom <= :now and d.validUntil > :now)
                or (:state = 'ENDED' and (d.endedAt is not null or d.validUntil <= :now)))
            """;

    String BEFORE = """
              and (d.validFrom < :beforeFrom or (d.validFrom = :beforeFrom and d.id < :beforeId))
            order by d.validFrom desc, d.id desc""";

    EntityManager entityManager();

    @HQL("""
            from ActingRight a where a.deputy = :deputy and a.validFrom <= :at and a.validUntil > :at
            order by a.represented, a.id""")
    List<ActingRight> rights(String deputy, Instant at);

    @HQL("""
            select d.username, d.represented, d.representedName from Deputy d
            where d.represented in :represented and d.endedAt is null and d.validFrom <= :at and d.validUntil > :at
            order by d.username, d.represented, d.id""")
    List<ActingDeputy> acting(Collection<String> represented, Instant at);

    /** The newest period first. */
    @HQL("from Deputy d " + SHOWN + BEFORE)
    List<Deputy> page(
            Boolean everybody,
            String username,
            String state,
            Instant now,
            Instant beforeFrom,
            UUID beforeId,
            Page page);

    @HQL("select count(d) from Deputy d " + SHOWN)
    Long count(Boolean everybody, String username, String state, Instant now);

    /** All that deputies may do at a moment with a role, for one unit or for all. */
    @HQL("""
            from ActingRight a
            where a.role = :role and (:unit = '' or a.unitCode = :unit) and a.validFrom <= :now and a.validUntil > :now
            order by a.deputy, a.represented""")
    List<ActingRight> rightsTo(String role, String unit, Instant now);
}
