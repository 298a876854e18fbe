package org.ciep.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a token of the realm says about this sign-on.
 *
 * @param caller who it is
 * @param subject the realm's id of the account: what log records may name
 * @param session the realm's id of the session ({@code sid}); null for tokens without a session
 * @param idToken the encoded ID token for the end of the session; null for bearer calls
 */
public record SignOn(
        CallerIdentity caller,
        String subject,
        @Nullable String session,
        @Nullable String idToken) {

    /** Names the account by its id only: tokens and names stay out of logs. */
    @Override
    public String toString() {
        return "SignOn[" + subject + "]";
    }
}
