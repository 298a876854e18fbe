package org.ciep.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.platform.DataCipher;
import org.ciep.platform.Ids;
import org.hibernate.Session;

/**
 * Stores documents that were not known, each with a new person, in batches. Where another transaction stores the same document at
 * the same time, one of the two waits and then finds the other's: the database decides by its constraint.
 */
@Dependent
class DocumentClaims {

    private static final String CLAIM = """
            insert into identity_document (id, person_id, kind, country, number_hash, number_encrypted, version)
            values (?, ?, ?, ?, ?, ?, 0) on conflict on constraint identity_document_number_uk do nothing""";

    private static final String PERSONS = """
            insert into person (id, version)
            select d.person_id, 0 from identity_document d
            where d.id = any (?) and not exists (select 1 from person p where p.id = d.person_id)""";

    @Inject
    EntityManager entityManager;

    @Inject
    DataCipher cipher;

    /** @param byHash the documents by the hexadecimal form of their keyed hash, in a fixed order */
    void claim(Map<String, IssuedDocument> byHash) {
        var claims = byHash.entrySet().stream()
                .map(entry -> new Claim(Ids.next(), HexFormat.of().parseHex(entry.getKey()), entry.getValue()))
                .toList();
        entityManager.unwrap(Session.class).doWork(connection -> {
            insertDocuments(connection, claims);
            insertPersons(connection, claims);
        });
    }

    private void insertDocuments(Connection connection, List<Claim> claims) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM)) {
            for (var claim : claims) {
                statement.setObject(1, claim.id);
                statement.setObject(2, Ids.next());
                statement.setString(3, claim.document.number().kind().name());
                statement.setString(4, claim.document.country());
                statement.setBytes(5, claim.hash);
                statement.setBytes(6, encrypted(claim));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private byte[] encrypted(Claim claim) {
        return cipher.encrypt(claim.document.number().value(), IdentityDocument.purpose(claim.id));
    }

    private static void insertPersons(Connection connection, List<Claim> claims) throws SQLException {
        try (var statement = connection.prepareStatement(PERSONS)) {
            var ids = claims.stream().map(claim -> claim.id).collect(Collectors.toList());
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray(UUID[]::new)));
            statement.executeUpdate();
        }
    }

    /** A class and not a record, because a hash in an array has no equality. */
    private static final class Claim {

        private final UUID id;
        private final byte[] hash;
        private final IssuedDocument document;

        private Claim(UUID id, byte[] hash, IssuedDocument document) {
            this.id = id;
            this.hash = hash;
            this.document = document;
        }
    }
}
