package org.ciep.delegation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ciep.person.PersonFacts;
import org.ciep.person.PersonName;
import org.ciep.person.Sex;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Every fixed query of the feature, checked against the entities while compiling. */
interface DelegationQueries {

    EntityManager entityManager();

    @HQL("""
            select d.id from Delegation d
            where d.edition = :edition and d.unitCode = :unitCode and (:everywhere = true or d.unitCode = :unit)""")
    Optional<UUID> visible(int edition, String unitCode, Boolean everywhere, String unit);

    @HQL("from Member m where m.id = :id and m.delegationId = :delegationId")
    Optional<Member> member(UUID delegationId, UUID id);

    @HQL("from Member m where m.delegationId = :delegationId order by m.details.roleRank, m.details.sortName, m.id")
    List<Member> membersOf(UUID delegationId);

    /** What lists say of the persons in them, without the rest of the lists. */
    @HQL("""
            select m.id, m.details.personId, m.details.familyNative, m.details.givenNative, m.details.familyLatin,
              m.details.givenLatin, m.details.mrzLine, m.details.sex, m.details.birthDate, m.details.nationality
            from Member m where m.delegationId in :delegationIds
            order by m.delegationId, m.details.roleRank, m.details.sortName, m.id""")
    List<ListedPerson> persons(Collection<UUID> delegationIds);

    /** A person, as a member of a list. */
    record ListedPerson(
            UUID memberId,
            UUID personId,
            @Nullable String familyNative,
            @Nullable String givenNative,
            @Nullable String familyLatin,
            @Nullable String givenLatin,
            @Nullable String mrzLine,
            Sex sex,
            LocalDate birthDate,
            String nationality) {

        PersonFacts facts() {
            var name = new PersonName(familyNative, givenNative, familyLatin, givenLatin, mrzLine);
            return new PersonFacts(personId, name, sex, birthDate, nationality);
        }
    }

    /** For the caller to lock: in the order of their ids, so that nobody blocks anybody. */
    @HQL("from Delegation d where d.id in :ids order by d.id")
    TypedQuery<Delegation> all(Collection<UUID> ids);

    /** What became of the last revisions, as far as they still wait; only what waits can become something. */
    @HQL("""
            update DelegationRevision r set r.status = :ended, r.version = r.version + 1
            where r.delegationId in :delegationIds and r.status = PENDING
              and r.number = (select d.revision from Delegation d where d.id = r.delegationId)""")
    int end(Collection<UUID> delegationIds, RevisionStatus ended);

    @HQL("select m.details.personId from Member m where m.delegationId = :delegationId order by m.id")
    List<UUID> personsOf(UUID delegationId);

    /** Who is on the list, as the directory of officials may know them. */
    @HQL("""
            select coalesce(m.details.familyNative, ''), coalesce(m.details.givenNative, ''),
              coalesce(m.details.familyLatin, ''), coalesce(m.details.givenLatin, ''), coalesce(m.details.email, '')
            from Member m where m.delegationId = :delegationId order by m.id""")
    List<Listed> listed(UUID delegationId);

    /** A member's name in both scripts and the address; what there is not is empty. */
    record Listed(String familyNative, String givenNative, String familyLatin, String givenLatin, String email) {

        /** The name as that of an account may be written. */
        Stream<String> names() {
            return Stream.of(
                    familyNative + givenNative,
                    givenNative + " " + familyNative,
                    givenLatin + " " + familyLatin,
                    familyLatin + " " + givenLatin);
        }
    }

    @HQL("select count(m) from Member m where m.delegationId = :delegationId and m.details.role = HEAD")
    Long heads(UUID delegationId);

    @HQL("""
            select count(m) from Member m
            where m.delegationId = :delegationId and m.id in :ids and m.details.role = HEAD""")
    Long headsAmong(UUID delegationId, Collection<UUID> ids);

    @HQL("from DelegationRevision r where r.delegationId = :delegationId order by r.number desc, r.id")
    List<DelegationRevision> revisions(UUID delegationId);

    @HQL("from DelegationRevision r where r.delegationId = :delegationId and r.number = :number")
    Optional<DelegationRevision> revision(UUID delegationId, int number);

    @HQL("""
            from RevisionMember m where m.revisionId = :revisionId
              and (m.details.roleRank > :rank or (m.details.roleRank = :rank and (m.details.sortName > :name
                or (m.details.sortName = :name and m.id > :id))))
            order by m.details.roleRank, m.details.sortName, m.id""")
    List<RevisionMember> frozen(UUID revisionId, int rank, String name, UUID id, Page page);

    @HQL("from RevisionMember m where m.revisionId = :revisionId order by m.details.roleRank, m.details.sortName, m.id")
    List<RevisionMember> allFrozen(UUID revisionId);

    @HQL("select count(d) > 0 from Delegation d where d.id = :id and d.status = WITHDRAWN")
    Boolean isWithdrawn(UUID id);

    @HQL("from Delegation d where d.edition = :edition and d.unitCode = :unitCode")
    Optional<Delegation> ofUnit(int edition, String unitCode);

    @HQL("select m.id from Member m where m.delegationId = :delegationId and m.id in :ids order by m.id")
    List<UUID> existing(UUID delegationId, Collection<UUID> ids);

    @HQL("""
            select (select count(m) from Member m where m.details.documentId = :documentId)
              + (select count(r) from RevisionMember r where r.details.documentId = :documentId)""")
    Long placesOf(UUID documentId);

    @HQL("""
            select distinct m.details.documentId from Member m join Delegation d on d.id = m.delegationId
            where m.details.documentId in :documents and d.edition in :editions""")
    List<UUID> namedByMembers(Collection<UUID> documents, Collection<Integer> editions);

    @HQL("""
            select distinct m.details.documentId from RevisionMember m
            join DelegationRevision r on r.id = m.revisionId join Delegation d on d.id = r.delegationId
            where m.details.documentId in :documents and d.edition in :editions""")
    List<UUID> namedByRevisions(Collection<UUID> documents, Collection<Integer> editions);

    @HQL("""
            select d.reference, d.edition, d.unitCode, m.id from Member m join Delegation d on d.id = m.delegationId
            where m.details.documentId = :documentId order by m.id""")
    List<NamingMember> naming(UUID documentId);

    @HQL("""
            select distinct d.reference, d.edition, d.unitCode, m.memberId from RevisionMember m
            join DelegationRevision r on r.id = m.revisionId join Delegation d on d.id = r.delegationId
            where m.details.documentId = :documentId""")
    List<NamingMember> namingFrozen(UUID documentId);
}
