package org.ciep.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ciep.identity.DirectoryEntries;
import org.ciep.identity.SignOn;

/** Tells the directory of officials what a token says, once for each token that is newer than the last one seen here. */
@ApplicationScoped
public class KnownOfficials {

    @Inject
    private DirectoryEntries entries;

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    void see(SignOn signOn) {
        var username = signOn.caller().username();
        var issuedAt = signOn.facts().knownAt();
        if (seen.getOrDefault(username, Instant.MIN).isBefore(issuedAt)) {
            entries.learn(signOn);
            seen.merge(username, issuedAt, (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}
