package org.ciep.web.security;

import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodeValidator.Error;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/**
 * Checks the realm's message that a session is over (OpenID Connect Back-Channel Logout 1.0, section 2.6): signature, issuer,
 * audience, times with half a minute of tolerance, the event, and that it is no ID token in disguise.
 */
final class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int TOLERANCE_SECONDS = 30;
    private static final int LONGEST_AGE_SECONDS = 600;
    private static final int LONGEST_SESSION_ID = 255;

    private final JwtConsumer consumer;

    LogoutTokens(String issuer, String client, VerificationKeyResolver keys) {
        this(issuer, client, keys, null);
    }

    /** With a moment at which tokens are judged; null: always now. */
    LogoutTokens(String issuer, String client, VerificationKeyResolver keys, @Nullable NumericDate moment) {
        var builder = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(asymmetric())
                .setExpectedIssuer(issuer)
                .setExpectedAudience(client)
                .setRequireJwtId()
                .setRequireIssuedAt()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(TOLERANCE_SECONDS)
                .setIssuedAtRestrictions(TOLERANCE_SECONDS, LONGEST_AGE_SECONDS)
                .registerValidator((JwtContext context) -> refusal(context.getJwtClaims()))
                .setMaxFutureValidityInMinutes(60);
        if (moment != null) {
            builder.setEvaluationTime(moment);
        }
        consumer = builder.build();
    }

    private static AlgorithmConstraints asymmetric() {
        return new AlgorithmConstraints(
                ConstraintType.PERMIT,
                AlgorithmIdentifiers.RSA_USING_SHA256,
                AlgorithmIdentifiers.RSA_USING_SHA384,
                AlgorithmIdentifiers.RSA_USING_SHA512,
                AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
                AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
                AlgorithmIdentifiers.EDDSA);
    }

    /** The session that is over. The reason of a refusal holds nothing of the token. */
    String session(String token) throws InvalidLogoutToken {
        try {
            return consumer.processToClaims(token).getStringClaimValue("sid");
        } catch (InvalidJwtException e) {
            throw new InvalidLogoutToken(
                    e.getErrorDetails().stream().map(Error::getErrorCode).toList(), e);
        } catch (MalformedClaimException e) {
            throw new InvalidLogoutToken(List.of(), e);
        }
    }

    private static @Nullable String refusal(JwtClaims claims) throws MalformedClaimException {
        if (claims.hasClaim("nonce")) {
            return "a nonce has no place in a logout token";
        }
        if (!(claims.getClaimValue("events") instanceof Map<?, ?> events) || !(events.get(EVENT) instanceof Map)) {
            return "the event is missing";
        }
        var session = claims.getStringClaimValue("sid");
        return session == null || session.isBlank() || session.length() > LONGEST_SESSION_ID
                ? "the session is missing"
                : null;
    }

    /** A token that proves nothing. */
    static final class InvalidLogoutToken extends Exception {

        private static final long serialVersionUID = 1;

        InvalidLogoutToken(List<Integer> codes, Exception cause) {
            super("Logout token refused, codes " + codes, cause);
        }
    }
}
