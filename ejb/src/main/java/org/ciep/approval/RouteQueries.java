package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The versions of routes, and how many cases keep them. */
interface RouteQueries {

    EntityManager entityManager();

    @HQL("from ApprovalRoute r where r.kind = :kind order by r.number desc, r.id")
    List<ApprovalRoute> versions(CaseKind kind);

    @HQL("from ApprovalRoute r where r.kind = :kind and r.number = :number")
    Optional<ApprovalRoute> version(CaseKind kind, int number);

    @HQL("""
            select c.route.id, count(c) from ApprovalCase c
            where c.kind = :kind and c.status in (OPEN, RETURNED) group by c.route.id order by c.route.id""")
    List<Running> running(CaseKind kind);

    /** How many cases keep a version and have not ended. */
    record Running(UUID routeId, Long cases) {}
}
