package org.ciep.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ciep.web.security.LogoutTokens.InvalidLogoutToken;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A logout token")
class LogoutTokensTest {

    private static final String ISSUER = "https://id.example/realms/ciep";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final long NOW = 1_650_000_000;

    private static RsaJsonWebKey key;
    private static RsaJsonWebKey otherKey;

    @BeforeAll
    static void makeKeys() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        otherKey = RsaJwkGenerator.generateJwk(2048);
    }

    @Test
    void names_the_session_that_is_over() throws Exception {
        assertThat(checker().session(signed(claims(), key))).isEqualTo("session-1");
    }

    @Test
    void may_be_as_old_as_clocks_differ() throws Exception {
        var claims = claims();
        claims.setIssuedAt(NumericDate.fromSeconds(NOW + 20));

        assertThat(checker().session(signed(claims, key))).isEqualTo("session-1");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("another issuer", c -> c.setIssuer("https://id.example/realms/other")),
                broken("another audience", c -> c.setAudience("ciep-scripts")),
                broken("no audience", c -> c.unsetClaim("aud")),
                broken("no event", c -> c.unsetClaim("events")),
                broken("another event", c -> c.setClaim("events", Map.of("urn:other", Map.of()))),
                broken("an event that is no object", c -> c.setClaim("events", Map.of(EVENT, "yes"))),
                broken("events that are no object", c -> c.setClaim("events", EVENT)),
                broken("a nonce", c -> c.setClaim("nonce", "n-0S6")),
                broken("no session", c -> c.unsetClaim("sid")),
                broken("an empty session", c -> c.setClaim("sid", " ")),
                broken("a session that is no text", c -> c.setClaim("sid", 7)),
                broken("an endless session", c -> c.setClaim("sid", "s".repeat(256))),
                broken("no id", c -> c.unsetClaim("jti")),
                broken("no time of issue", c -> c.unsetClaim("iat")),
                broken("a time of issue long ago", c -> c.setIssuedAt(NumericDate.fromSeconds(NOW - 3600))),
                broken("a time of issue to come", c -> c.setIssuedAt(NumericDate.fromSeconds(NOW + 3600))),
                broken("no end", c -> c.unsetClaim("exp")),
                broken("an end that has passed", c -> c.setExpirationTime(NumericDate.fromSeconds(NOW - 60))));
    }

    private static Arguments broken(String what, Consumer<JwtClaims> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void is_refused_with(String what, Consumer<JwtClaims> change) throws Exception {
        var claims = claims();
        change.accept(claims);
        var token = signed(claims, key);

        assertThatThrownBy(() -> checker().session(token))
                .as(what)
                .isInstanceOf(InvalidLogoutToken.class)
                .message()
                .doesNotContain("session-1");
    }

    @Test
    void is_refused_with_another_key() throws Exception {
        var token = signed(claims(), otherKey);

        assertThatThrownBy(() -> checker().session(token)).isInstanceOf(InvalidLogoutToken.class);
    }

    @Test
    void is_refused_without_a_signature() throws Exception {
        var signature = unsigned(claims());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        var token = signature.getCompactSerialization();

        assertThatThrownBy(() -> checker().session(token)).isInstanceOf(InvalidLogoutToken.class);
    }

    @Test
    void is_refused_when_the_public_key_is_used_as_a_secret() throws Exception {
        var signature = unsigned(claims());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(key.getPublicKey().getEncoded()));
        var token = signature.getCompactSerialization();

        assertThatThrownBy(() -> checker().session(token)).isInstanceOf(InvalidLogoutToken.class);
    }

    @Test
    void is_refused_when_it_is_none() {
        assertThatThrownBy(() -> checker().session("not.a.token")).isInstanceOf(InvalidLogoutToken.class);
        assertThatThrownBy(() -> checker().session("")).isInstanceOf(InvalidLogoutToken.class);
    }

    private static LogoutTokens checker() {
        return new LogoutTokens(
                ISSUER, "ciep-console", (signature, path) -> key.getPublicKey(), NumericDate.fromSeconds(NOW));
    }

    private static JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("ciep-console");
        claims.setJwtId("jwt-1");
        claims.setIssuedAt(NumericDate.fromSeconds(NOW - 5));
        claims.setExpirationTime(NumericDate.fromSeconds(NOW + 115));
        claims.setClaim("events", Map.of(EVENT, Map.of()));
        claims.setClaim("sid", "session-1");
        return claims;
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey with) throws JoseException {
        var signature = unsigned(claims);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(with.getPrivateKey());
        return signature.getCompactSerialization();
    }

    private static JsonWebSignature unsigned(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setHeader("typ", "logout+jwt");
        signature.setPayload(claims.toJson());
        return signature;
    }
}
