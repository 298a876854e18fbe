package org.ciep.delegation.imports;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Every query of the import, checked against the entities while compiling. */
interface ImportQueries {

    EntityManager entityManager();

    @HQL("from MemberImport i where i.id = :id and i.delegationId = :delegationId and i.expiresAt > :now")
    Optional<MemberImport> find(UUID id, UUID delegationId, Instant now);

    @HQL("select s.content from MemberImportSource s where s.importId = :importId")
    Optional<byte[]> source(UUID importId);

    @HQL(
            "select i.id from MemberImport i where i.status = RUNNING and i.movedAt < :movedBefore order by i.startedAt, i.id")
    List<UUID> runningSince(Instant movedBefore);

    @HQL("""
            delete from MemberImportSource s where s.importId in (
              select i.id from MemberImport i where i.expiresAt <= :now and i.status <> RUNNING)""")
    int deleteSources(Instant now);

    @HQL("delete from MemberImportSource s where s.importId = :importId")
    int deleteSource(UUID importId);

    @HQL("delete from MemberImport i where i.expiresAt <= :now and i.status <> RUNNING")
    int deleteImports(Instant now);
}
