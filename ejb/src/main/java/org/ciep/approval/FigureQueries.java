package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What the figures are counted from. */
interface FigureQueries {

    EntityManager entityManager();

    @HQL("""
            select c.unitCode, c.status, count(c) from ApprovalCase c
            where c.edition = :edition and\s""" + CaseScope.EXISTS + """
            group by c.unitCode, c.status order by c.unitCode, c.status""")
    List<Figures.OfUnit> ofUnits(int edition, Boolean everywhere, String unit, Boolean host);

    @HQL("""
            select c.stage, count(c), sum(case when c.dueAt <= :now then 1L else 0L end), count(c.escalatedAt)
            from ApprovalCase c
            where c.edition = :edition and\s""" + CaseScope.EXISTS + """
            and c.status = OPEN
            group by c.stage order by c.stage""")
    List<Figures.Waiting> waiting(int edition, Boolean everywhere, String unit, Boolean host, Instant now);

    @HQL("""
            select d.stage, count(distinct case when d.decidedAt <= d.dueAt then d.caseId end),
              count(distinct case when d.decidedAt > d.dueAt then d.caseId end),
              percentile_disc(0.5) within group (order by d.waitedSeconds),
              percentile_disc(0.9) within group (order by d.waitedSeconds)
            from ApprovalDecision d join ApprovalCase c on c.id = d.caseId
            where c.edition = :edition and\s""" + CaseScope.EXISTS + """
            and d.waitedSeconds is not null
            group by d.stage order by d.stage""")
    List<Figures.Decided> decided(int edition, Boolean everywhere, String unit, Boolean host);

    @HQL("""
            select count(c) from ApprovalCase c
            where c.edition = :edition and\s""" + CaseScope.EXISTS + """
            and c.status = OPEN
              and c.since > :earliest and c.since <= :latest""")
    Long ofAge(int edition, Boolean everywhere, String unit, Boolean host, Instant earliest, Instant latest);

    /** The routes of the cases, the newest first. */
    @HQL("""
            from ApprovalRoute r where r.id in (
              select c.route.id from ApprovalCase c
              where c.edition = :edition and\s""" + CaseScope.EXISTS + """
            )
            order by r.kind, r.number desc, r.id""")
    List<ApprovalRoute> routes(int edition, Boolean everywhere, String unit, Boolean host);
}
