package org.ciep.partner.staff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ciep.edition.DemandedDocument;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every fixed query of the feature, checked against the entities while compiling. */
interface StaffQueries {

    /**
     * The identity document that an accreditation names.
     *
     * @param nationality of its holder
     */
    record NamedDocument(UUID documentId, String nationality) {}

    EntityManager entityManager();

    @HQL("""
            select s.id from StaffAccreditation s
            where s.edition = :edition and s.reference = :reference
              and (:everywhere = true or s.organisationCode = :organisation)""")
    Optional<UUID> visible(int edition, String reference, Boolean everywhere, String organisation);

    /** For the caller to lock: in the order of their ids, so that nobody blocks anybody. */
    @HQL("from StaffAccreditation s where s.id in :ids order by s.id")
    TypedQuery<StaffAccreditation> all(Collection<UUID> ids);

    @HQL("from StaffAccreditation s where s.organisationId = :organisationId and s.status in :statuses order by s.id")
    TypedQuery<StaffAccreditation> ofOrganisation(UUID organisationId, Set<StaffStatus> statuses);

    @HQL("select count(s) from StaffAccreditation s where s.organisationId = :organisationId and s.status in :statuses")
    Long countOf(UUID organisationId, Set<StaffStatus> statuses);

    @HQL("select count(s) > 0 from StaffAccreditation s where s.details.documentId = :documentId")
    Boolean isNamed(UUID documentId);

    @HQL("""
            select distinct s.details.documentId from StaffAccreditation s
            where s.details.documentId in :documents and s.edition in :editions""")
    List<UUID> namedIn(Collection<UUID> documents, Collection<Integer> editions);

    @HQL("from StaffAccreditation s where s.details.documentId = :documentId order by s.id")
    List<StaffAccreditation> naming(UUID documentId);

    @HQL("""
            select s.details.documentId, s.details.nationality from StaffAccreditation s
            where s.organisationId = :organisationId and s.details.documentId is not null
              and s.status not in (REFUSED, REVOKED, WITHDRAWN)""")
    List<NamedDocument> documentsOf(UUID organisationId);

    /** Whom of these the organisation has entered: in the words of the index that allows each of them once. */
    @HQL("""
            select s.details.personId from StaffAccreditation s
            where s.organisationId = :organisationId and s.details.personId in :persons
              and s.status not in (REFUSED, REVOKED, WITHDRAWN)""")
    List<UUID> listed(UUID organisationId, Collection<UUID> persons);

    /** How far an accreditation is, and whether every consent that nobody is accredited without holds. */
    record Standing(StaffStatus status, Boolean consented) {}

    @HQL("select s.status, s.consented from StaffAccreditation s where s.id = :id")
    Optional<Standing> standingOf(UUID id);

    /** By whom these are accredited. */
    @HQL("select distinct s.organisationId from StaffAccreditation s where s.id in :ids")
    List<UUID> organisationsOf(Collection<UUID> ids);

    @HQL("from PersonLink l where l.hash = :hash")
    Optional<PersonLink> link(byte[] hash);

    @HQL("from PersonLink l where l.staffId = :staffId and l.replacedAt is null")
    Optional<PersonLink> presentLink(UUID staffId);

    @HQL("from StaffDocument d where d.staffId in :ids order by d.staffId, d.type, d.id")
    List<StaffDocument> documentsOf(Collection<UUID> ids);

    @HQL("from StaffDocument d where d.staffId = :staffId and d.type = :type")
    Optional<StaffDocument> document(UUID staffId, DemandedDocument type);

    @HQL("select count(d) from StaffDocument d where d.documentId = :documentId")
    Long usesOf(UUID documentId);

    @HQL("delete from StaffDocument d where d.staffId = :staffId")
    int forgetDocuments(UUID staffId);

    @HQL("from PersonalZone z where z.staffId = :staffId order by z.zone")
    List<PersonalZone> zonesOf(UUID staffId);

    @HQL("delete from PersonalZone z where z.staffId = :staffId")
    int forgetZones(UUID staffId);

    @HQL("from VettingResult r where r.staffId = :staffId order by r.recordedAt desc, r.id desc")
    List<VettingResult> results(UUID staffId);

    /** Accreditations of these editions of which a paper, a note or something typed is there. */
    @HQL("""
            select s.id from StaffAccreditation s
            where s.edition in :editions and (
              exists (select 1 from StaffDocument d where d.staffId = s.id and d.type <> PHOTOGRAPH)
              or exists (select 1 from VettingResult r where r.staffId = s.id and r.note is not null)
              or exists (select 1 from PersonLink l where l.staffId = s.id and l.draft is not null))
            order by s.id""")
    List<UUID> withPapers(Collection<Integer> editions, Page page);

    @HQL("""
            select s.id from StaffAccreditation s
            where s.edition in :editions and exists (select 1 from StaffDocument d where d.staffId = s.id)
            order by s.id""")
    List<UUID> withPhotograph(Collection<Integer> editions, Page page);

    @HQL("""
            select s.id from StaffAccreditation s
            where s.edition in :editions and exists (select 1 from VettingResult r where r.staffId = s.id)
            order by s.id""")
    List<UUID> withResult(Collection<Integer> editions, Page page);

    @HQL(
            "update VettingResult r set r.note = null, r.version = r.version + 1 where r.staffId = :staffId and r.note is not null")
    int forgetNotes(UUID staffId);

    @HQL("delete from VettingResult r where r.staffId = :staffId")
    int forgetResults(UUID staffId);

    @HQL(
            "update PersonLink l set l.draft = null, l.version = l.version + 1 where l.staffId = :staffId and l.draft is not null")
    int forgetDrafts(UUID staffId);
}
