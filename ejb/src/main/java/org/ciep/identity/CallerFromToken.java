package org.ciep.identity;

import java.security.Principal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Reads the caller from the server's principal: the only class that knows how the server represents a token. */
public final class CallerFromToken {

    private CallerFromToken() {}

    /** The sign-on behind a principal; empty for nobody and for principals without a token. */
    public static Optional<SignOn> of(@Nullable Principal principal) {
        if (principal instanceof OidcPrincipal<?> known
                && known.getOidcSecurityContext() != null
                && known.getOidcSecurityContext().getToken() != null) {
            return Optional.of(signOn(principal.getName(), known.getOidcSecurityContext()));
        }
        return Optional.empty();
    }

    private static SignOn signOn(String username, OidcSecurityContext context) {
        var token = context.getToken();
        var caller = new CallerIdentity(
                username,
                displayName(token, username),
                roles(token),
                claim(token, "unit"),
                claim(token, "organisation"));
        var facts = new OfficialFacts(
                caller, claim(token, "email"), Languages.of(claim(token, "locale")), true, issuedAt(token));
        return new SignOn(facts, subject(token), claim(token, "sid"), context.getIDTokenString());
    }

    private static Instant issuedAt(AccessToken token) {
        var seconds = token.getIssuedAt();
        return seconds == null ? Instant.EPOCH : Instant.ofEpochSecond(seconds);
    }

    private static String subject(AccessToken token) {
        var subject = token.getSubject();
        return subject == null ? "" : subject;
    }

    /** Chinese family names come first and without a space; the realm's own composed name puts them last. */
    private static String displayName(AccessToken token, String username) {
        return DisplayNames.of(token.getFamilyName(), token.getGivenName(), username);
    }

    private static Set<String> roles(AccessToken token) {
        var access = token.getRealmAccessClaim();
        if (access == null || access.getRoles() == null) {
            return Set.of();
        }
        var roles = new HashSet<String>(access.getRoles());
        roles.retainAll(Roles.ALL);
        return roles;
    }

    private static @Nullable String claim(AccessToken token, String name) {
        var value = token.hasClaim(name) ? token.getClaimValueAsString(name) : null;
        return value == null || value.isBlank() ? null : value;
    }
}
