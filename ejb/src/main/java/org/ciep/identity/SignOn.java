package org.ciep.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a token of the realm says about this sign-on.
 *
 * @param facts who it is, as of the moment when the token was issued
 * @param subject the realm's id of the account: what log records may name
 * @param session the realm's id of the session ({@code sid}); null for tokens without a session
 * @param idToken the encoded ID token for the end of the session; null for bearer calls
 */
public record SignOn(
        OfficialFacts facts,
        String subject,
        @Nullable String session,
        @Nullable String idToken) {

    /** Who it is. */
    public CallerIdentity caller() {
        return facts.caller();
    }

    /** Names the account by its id only: tokens and names stay out of logs. */
    @Override
    public String toString() {
        return "SignOn[" + subject + "]";
    }
}
