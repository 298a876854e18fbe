package org.ciep.quota;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ciep.edition.Category;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What is asked of quotas and their ledger. */
interface QuotaQueries {

    String NUMBERS = """
            select q.id, q.holder, q.places, q.base, q.booths, q.area, q.demand, q.reserved, q.booked, q.setAt, q.setByName,
              q.version
            from Quota q
            """;

    EntityManager entityManager();

    @HQL(NUMBERS + """
            where q.edition = :edition and q.holderKind = :kind and q.category = :category order by q.holder, q.id""")
    List<QuotaNumbers> all(int edition, HolderKind kind, Category category);

    @HQL(NUMBERS + """
            where q.edition = :edition and q.holderKind = :kind and q.holder = :holder and q.category = :category""")
    Optional<QuotaNumbers> one(int edition, HolderKind kind, String holder, Category category);

    /** The quota that a subject asks for places of: not one that it asked for before its category changed. */
    @HQL(NUMBERS + """
            where (select coalesce(sum(e.demand), 0) from QuotaEntry e
              where e.quotaId = q.id and e.subjectKind = :kind and e.subjectId = :id) > 0""")
    Optional<QuotaNumbers> ofSubject(SubjectKind kind, UUID id);

    /** How many places a subject holds. */
    @HQL("""
            select coalesce(sum(e.reserved + e.booked), 0) from QuotaEntry e
            where e.subjectKind = :kind and e.subjectId = :id""")
    Long heldBy(SubjectKind kind, UUID id);

    /** How many places a subject has asked for. */
    @HQL("select coalesce(sum(e.demand), 0) from QuotaEntry e where e.subjectKind = :kind and e.subjectId = :id")
    Long askedBy(SubjectKind kind, UUID id);

    @HQL("""
            select e.subjectKind, e.subject, max(e.revision), sum(e.reserved), sum(e.booked) from QuotaEntry e
            where e.quotaId = :quotaId and e.subjectId is not null
            group by e.subjectKind, e.subjectId, e.subject
            having sum(e.reserved) + sum(e.booked) > 0
            order by sum(e.reserved) + sum(e.booked) desc, e.subject, e.subjectId""")
    List<QuotaHolding> holdings(UUID quotaId, Page page);

    @HQL("""
            select e.id, e.kind, e.subject, e.revision, e.reserved, e.booked, e.places, e.at, e.byName from QuotaEntry e
            where e.quotaId = :quotaId and (e.at < :at or (e.at = :at and e.id < :id))
            order by e.at desc, e.id desc""")
    List<QuotaEntryView> entries(UUID quotaId, Instant at, UUID id, Page page);
}
