package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.ciep.identity.CallerIdentity;

/** Freezes lists. */
@Dependent
class Revisions {

    private static final String FREEZE = """
            insert into revision_member (id, revision_id, member_id, person_id, document_id, role, role_rank,
              family_native, given_native, family_latin, given_latin, mrz_line, sort_name, sex, birth_date, nationality,
              document_kind, document_expires_on, employer, position, phone, email, remark, version)
            select gen_random_uuid(), :revision, m.id, m.person_id, m.document_id, m.role, m.role_rank,
              m.family_native, m.given_native, m.family_latin, m.given_latin, m.mrz_line, m.sort_name, m.sex, m.birth_date,
              m.nationality, m.document_kind, m.document_expires_on, m.employer, m.position, m.phone, m.email, m.remark,
              m.version
            from member m where m.delegation_id = :delegation""";

    @Inject
    EntityManager entityManager;

    @Inject
    DelegationQueries queries;

    /** Copies the list as it is now, in one statement. */
    void freeze(Delegation delegation, CallerIdentity editor, Instant now) {
        var revision = new DelegationRevision(delegation, editor, now);
        entityManager.persist(revision);
        entityManager.flush();
        entityManager
                .createNativeQuery(FREEZE)
                .setParameter("revision", revision.id())
                .setParameter("delegation", delegation.id())
                .executeUpdate();
    }

    /** What became of the last revisions, as far as they still wait. */
    void end(Collection<UUID> delegations, RevisionStatus ended) {
        if (!delegations.isEmpty()) {
            queries.end(delegations, ended);
        }
    }

    /** The decision on the last revision was revoked. */
    void reopen(Delegation delegation) {
        queries.revision(delegation.id(), delegation.revision()).orElseThrow().reopen();
    }
}
