package org.ciep.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * The same request sent twice takes effect once. The key is stored in the transaction of the effect: a duplicate that comes at
 * the same time waits for it, one that comes later gets the stored answer. Answers are kept encrypted for 24 hours.
 */
@Stateless
@PermitAll
public class Once {

    /** How long a key is remembered. */
    public static final Duration KEPT = Duration.ofHours(24);

    @Inject
    EntityManager entityManager;

    @Inject
    DataCipher cipher;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /**
     * Which request it is.
     *
     * @param caller user name; keys of different callers have nothing to do with each other
     * @param key chosen by the client
     * @param fingerprint of everything that makes the request what it is
     */
    public record Key(String caller, String key, byte[] fingerprint) {

        private String purpose() {
            return "answer:" + caller + ":" + key;
        }
    }

    /**
     * The stored answer to this request, else that of the work, which is done and stored in one transaction.
     *
     * @throws KeyReused if the key came with another request before
     */
    @PermitAll
    public byte[] answer(Key key, Supplier<byte[]> work) {
        if (!claim(key)) {
            return stored(key);
        }
        var answer = work.get();
        entityManager
                .createNativeQuery(
                        "update idempotent_answer set answer = :answer where caller = :caller and key = :key")
                .setParameter("answer", cipher.encrypt(answer, key.purpose()))
                .setParameter("caller", key.caller())
                .setParameter("key", key.key())
                .executeUpdate();
        return answer;
    }

    /** A key that is remembered no longer is as good as new. */
    private boolean claim(Key key) {
        var now = clock.instant();
        return entityManager
                        .createNativeQuery("""
                                insert into idempotent_answer as known (caller, key, fingerprint, at)
                                values (:caller, :key, :fingerprint, :at)
                                on conflict on constraint idempotent_answer_pk do update
                                  set fingerprint = excluded.fingerprint, at = excluded.at, answer = null
                                  where known.at < :limit""")
                        .setParameter("caller", key.caller())
                        .setParameter("key", key.key())
                        .setParameter("fingerprint", kept(key))
                        .setParameter("at", now.atOffset(ZoneOffset.UTC))
                        .setParameter("limit", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Under the key of the hashes: what else a request held can be read beside it, and a document's number would be guessed. */
    private byte[] kept(Key key) {
        return hash.of("request:" + HexFormat.of().formatHex(key.fingerprint()));
    }

    private byte[] stored(Key key) {
        var row = (Object[]) entityManager
                .createNativeQuery(
                        "select fingerprint, answer from idempotent_answer where caller = :caller and key = :key")
                .setParameter("caller", key.caller())
                .setParameter("key", key.key())
                .getSingleResult();
        if (!MessageDigest.isEqual((byte[]) row[0], kept(key))) {
            throw new KeyReused();
        }
        return cipher.decrypt((byte[]) row[1], key.purpose());
    }
}
