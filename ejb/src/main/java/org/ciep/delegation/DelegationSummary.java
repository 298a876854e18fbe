package org.ciep.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ciep.approval.CaseSummary;
import org.jspecify.annotations.Nullable;

/**
 * A delegation in a list.
 *
 * @param members how many
 * @param revision the last submitted; 0 before the first submission
 * @param turn whose turn it is; null when it is nobody's
 * @param matches up to three names found by the search; empty without a search
 */
public record DelegationSummary(
        UUID id,
        String reference,
        Integer edition,
        String unitCode,
        DelegationStatus status,
        Integer members,
        Integer revision,
        Instant changedAt,
        @Nullable Turn turn,
        List<String> matches) {

    static DelegationSummary of(Delegation delegation, @Nullable CaseSummary approval, List<String> matches) {
        return new DelegationSummary(
                delegation.id(),
                delegation.reference(),
                delegation.edition(),
                delegation.unitCode(),
                delegation.status(),
                delegation.memberCount(),
                delegation.revision(),
                delegation.changedAt(),
                Turn.of(delegation, approval),
                matches);
    }
}
