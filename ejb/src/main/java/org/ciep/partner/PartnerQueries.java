package org.ciep.partner;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ciep.document.DocumentPurpose;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every fixed query of the feature, checked against the entities while compiling. */
interface PartnerQueries {

    /** Never submitted: not changed for long and without a link that opens it, or of an edition that is long over. */
    String ABANDONED = """
            a.revision = 0 and (a.edition in :over or (a.changedAt < :unchangedSince and not exists (
              select l.id from ApplicationLink l
              where l.edition = a.edition and l.email = a.contact.email and l.expiresAt > :now)))""";

    EntityManager entityManager();

    @HQL(
            "from OrganisationAccreditation a where a.organisationCode = :code and a.edition = :edition and a.revision > 0")
    Optional<OrganisationAccreditation> ofOrganisation(String code, int edition);

    @HQL("from OrganisationAccreditation a where a.id in :ids and a.organisationId is not null")
    List<OrganisationAccreditation> submitted(Collection<UUID> ids);

    @HQL("""
            select a.organisationCode, a.reference, a.details.nameZh, a.details.nameEn, a.details.nameDe
            from OrganisationAccreditation a
            where a.edition = :edition and a.status in (ACCREDITED, SUSPENDED) order by a.organisationCode, a.id""")
    List<AdmittedOrganisation> admitted(int edition);

    /** Of what was ever submitted: a draft is nobody's but the applicant's. */
    @HQL("""
            select a.id from OrganisationAccreditation a
            where a.reference = :reference and a.revision > 0 and (:everywhere = true or a.organisationCode = :organisation)""")
    Optional<UUID> visible(String reference, Boolean everywhere, String organisation);

    @HQL("select a.id from OrganisationAccreditation a where a.edition = :edition and a.contact.email = :email")
    Optional<UUID> ofApplicant(int edition, String email);

    /** The organisations for which an address has applied, the latest edition first. */
    @HQL("""
            select a.organisationId from OrganisationAccreditation a
            where a.contact.email = :email and a.organisationId is not null order by a.edition desc, a.id""")
    List<UUID> organisationsOf(String email);

    /** In which language the contact of an application is written to. */
    @HQL("select a.contact.language from OrganisationAccreditation a where a.id = :id")
    Optional<String> languageOf(UUID id);

    @HQL("from ApplicationLink l where l.hash = :hash")
    Optional<ApplicationLink> link(byte[] hash);

    /** Nothing is kept of links, and of the addresses to which they went, once they open nothing. */
    @HQL("delete from ApplicationLink l where l.expiresAt < :now")
    int forgetLinks(Instant now);

    /** What opens one application, whether or not it still does. */
    @HQL("delete from ApplicationLink l where l.edition = :edition and l.email = :email")
    int forgetLinksTo(int edition, String email);

    @HQL("select a.id from OrganisationAccreditation a where " + ABANDONED + " order by a.changedAt, a.id")
    List<UUID> abandoned(Collection<Integer> over, Instant unchangedSince, Instant now, Page page);

    @HQL("select count(*) from OrganisationAccreditation a where a.id = :id and " + ABANDONED)
    Long countAbandoned(UUID id, Collection<Integer> over, Instant unchangedSince, Instant now);

    @HQL("from OrganisationRevision r where r.accreditationId = :accreditationId and r.number = :number")
    Optional<OrganisationRevision> revision(UUID accreditationId, int number);

    /** For the caller to lock: in the order of their ids, so that nobody blocks anybody. */
    @HQL("from OrganisationAccreditation a where a.id in :ids order by a.id")
    TypedQuery<OrganisationAccreditation> all(Collection<UUID> ids);

    /** Other applications for the edition with the same code. */
    @HQL("""
            select a.reference from OrganisationAccreditation a
            where a.edition = :edition and a.details.creditCode = :creditCode and a.id <> :id and a.revision > 0
            order by a.reference, a.id""")
    List<String> withSameCode(int edition, String creditCode, UUID id);

    /** For which editions an organisation's accreditation is in one of these states. */
    @HQL("""
            select a.edition from OrganisationAccreditation a
            where a.organisationCode = :code and a.status in :states order by a.edition, a.id""")
    List<Integer> editionsInStates(String code, Collection<OrganisationStatus> states);

    @HQL("from StandingOrder o where o.accreditationId = :accreditationId and o.state = PENDING")
    Optional<StandingOrder> pendingOrder(UUID accreditationId);

    @HQL("select o.id from StandingOrder o where o.accreditationId = :accreditationId order by o.id")
    List<UUID> ordersOn(UUID accreditationId);

    /** What was carried out, the last first. */
    @HQL(
            "from StandingOrder o where o.accreditationId = :accreditationId and o.state = DONE order by o.endedAt desc, o.id desc")
    List<StandingOrder> carriedOut(UUID accreditationId, Page page);

    /** What the next submission has with it. */
    @HQL(
            "select d.documentId from ApplicationDocument d where d.accreditationId = :accreditationId and d.untilRevision is null")
    List<UUID> currentDocuments(UUID accreditationId);

    @HQL("""
            from ApplicationDocument d
            where d.accreditationId = :accreditationId and d.purpose = :purpose and d.untilRevision is null""")
    Optional<ApplicationDocument> currentDocument(UUID accreditationId, DocumentPurpose purpose);

    /** What was submitted with a revision. */
    @HQL("""
            select d.documentId, d.fromRevision from ApplicationDocument d
            where d.accreditationId = :accreditationId and d.fromRevision <= :revision
              and (d.untilRevision is null or d.untilRevision >= :revision)""")
    List<Submitted> documentsOf(UUID accreditationId, int revision);

    /** @param since number of the revision with which it came */
    record Submitted(UUID documentId, Integer since) {}

    /** How many documents for a purpose were submitted with a revision: one at most. */
    @HQL("""
            select count(*) from ApplicationDocument d
            where d.purpose = :purpose and d.accreditationId = :accreditationId and d.fromRevision <= :revision
              and (d.untilRevision is null or d.untilRevision >= :revision)""")
    Long submittedFor(DocumentPurpose purpose, UUID accreditationId, int revision);

    @HQL("delete from ApplicationDocument d where d.accreditationId = :accreditationId")
    int removeDocuments(UUID accreditationId);

    @HQL("select count(*) from ApplicationDocument d where d.documentId = :documentId")
    Long usesOf(UUID documentId);
}
