package org.ciep.imports;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Every query of the import, checked against the entities while compiling. */
interface ImportQueries {

    EntityManager entityManager();

    @HQL("from ListImport i where i.id = :id and i.kind = :kind and i.targetId = :targetId and i.expiresAt > :now")
    Optional<ListImport> find(UUID id, ImportKind kind, UUID targetId, Instant now);

    @HQL("from ListImport i where i.id = :id and i.kind = :kind and i.edition = :edition and i.expiresAt > :now")
    Optional<ListImport> find(UUID id, ImportKind kind, int edition, Instant now);

    @HQL("select s.content from ListImportSource s where s.importId = :importId")
    Optional<byte[]> source(UUID importId);

    @HQL(
            "select i.id from ListImport i where i.status = RUNNING and i.movedAt < :movedBefore order by i.startedAt, i.id")
    List<UUID> runningSince(Instant movedBefore);

    @HQL("""
            delete from ListImportSource s where s.importId in (
              select i.id from ListImport i where i.expiresAt <= :now and i.status <> RUNNING)""")
    int deleteSources(Instant now);

    @HQL("delete from ListImportSource s where s.importId = :importId")
    int deleteSource(UUID importId);

    @HQL("delete from ListImport i where i.expiresAt <= :now and i.status <> RUNNING")
    int deleteImports(Instant now);
}
