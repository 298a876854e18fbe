package org.ciep.approval;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ciep.platform.Texts;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Every query of the feature, checked against the entities while compiling. */
interface CaseQueries {

    EntityManager entityManager();

    /** What new cases of the kind begin with. */
    @HQL("from ApprovalRoute r where r.kind = :kind and r.state = PUBLISHED order by r.number desc, r.id limit 1")
    Optional<ApprovalRoute> routeInForce(CaseKind kind);

    @HQL("select c.id from ApprovalCase c where c.kind = :kind and c.subjectId = :subjectId")
    Optional<UUID> idOf(CaseKind kind, UUID subjectId);

    @HQL("from ApprovalCase c where c.kind = :kind and c.subjectId in :subjectIds order by c.id")
    List<ApprovalCase> ofSubjects(CaseKind kind, Collection<UUID> subjectIds);

    @HQL("""
            select c.id from ApprovalCase c
            where c.reference = :reference and\s""" + CaseScope.EXISTS)
    Optional<UUID> visible(String reference, Boolean everywhere, String unit, Boolean host);

    @HQL("""
            select c.id from ApprovalCase c
            where c.kind = :kind and c.subjectId = :subjectId and\s""" + CaseScope.EXISTS)
    Optional<UUID> visibleOf(CaseKind kind, UUID subjectId, Boolean everywhere, String unit, Boolean host);

    /** Of these cases, those that are about something else than a delegation. */
    @HQL("""
            select c.reference, c.kind, c.ownerZh, c.ownerEn, c.ownerDe from ApprovalCase c
            where c.reference in :references and c.kind <> DELEGATION order by c.reference""")
    List<Owned> owned(Collection<String> references);

    /** Of which kind the case with this reference is, and how the organisation is called, if it is one's. */
    record Owned(
            String reference,
            CaseKind kind,
            @Nullable String zh,
            @Nullable String en,
            @Nullable String de) {

        CaseOwner owner() {
            return new CaseOwner(kind, zh == null || en == null || de == null ? null : new Texts(zh, en, de));
        }
    }

    @HQL("select c.id from ApprovalCase c order by c.openedAt desc, c.id desc limit 1")
    Optional<UUID> newest();

    @HQL("select c.id from ApprovalCase c where c.kind = :kind order by c.openedAt desc, c.id desc limit 1")
    Optional<UUID> newestOf(CaseKind kind);

    /** The cases in scope on which others decided last. */
    @HQL("""
            select c.reference from ApprovalDecision d join ApprovalCase c on c.id = d.caseId
            where c.edition = :edition and d.decidedBy <> :username and\s""" + CaseScope.EXISTS + """
            group by c.id, c.reference order by max(d.decidedAt) desc, c.id desc""")
    List<String> decidedByOthers(
            int edition, String username, Boolean everywhere, String unit, Boolean host, Page page);

    /** For the caller to lock. */
    @HQL("from ApprovalCase c where c.id in :ids order by c.id")
    TypedQuery<ApprovalCase> all(Collection<UUID> ids);

    @HQL("from ApprovalDecision d where d.caseId in :caseIds order by d.decidedAt, d.id")
    List<ApprovalDecision> decisionsOfAll(Collection<UUID> caseIds);

    @HQL("from ApprovalDecision d where d.caseId = :caseId order by d.decidedAt, d.id")
    List<ApprovalDecision> decisionsOf(UUID caseId);

    @HQL("from DeadlineNotice n where n.caseId = :caseId order by n.at, n.id")
    List<DeadlineNotice> noticesOf(UUID caseId);

    @HQL("from RemedyTemplate order by occasion, language")
    List<RemedyTemplate> remedyTemplates();
}
