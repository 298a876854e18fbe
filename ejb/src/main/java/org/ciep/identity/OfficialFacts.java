package org.ciep.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the realm says about an account, in a token or when it is read.
 *
 * @param caller name, roles and scope
 * @param email where mail reaches the account's holder; null where the realm has no address
 * @param language that the holder chose: {@code zh-CN}, {@code en} or {@code de}
 * @param active false for an account that is disabled
 * @param knownAt since when this is known, by the realm's clock
 */
public record OfficialFacts(
        CallerIdentity caller, @Nullable String email, String language, boolean active, Instant knownAt) {

    /** Names nobody: facts about accounts stay out of logs. */
    @Override
    public String toString() {
        return "OfficialFacts[" + knownAt + "]";
    }
}
