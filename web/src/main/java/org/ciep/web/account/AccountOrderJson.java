package org.ciep.web.account;

import java.time.Instant;
import java.util.UUID;
import org.ciep.account.AccountOrderView;
import org.jspecify.annotations.Nullable;

/** An order for an account. */
public record AccountOrderJson(
        UUID id,
        String kind,
        String state,
        String organisation,
        String organisationName,
        String email,
        String name,
        String language,
        Instant orderedAt,
        String orderedBy,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String problem,
        @Nullable Instant invitedAt,
        @Nullable Instant doneAt) {

    static AccountOrderJson of(AccountOrderView order) {
        var account = order.account();
        return new AccountOrderJson(
                order.id(),
                order.kind().name(),
                order.state().name(),
                account.organisation(),
                account.organisationName(),
                account.email(),
                account.name(),
                account.language(),
                order.orderedAt(),
                order.orderedBy(),
                order.attempts(),
                order.nextAttemptAt(),
                order.problem() == null ? null : order.problem().name(),
                order.invitedAt(),
                order.doneAt());
    }
}
