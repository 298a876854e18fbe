package org.ciep.quota;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's places, how their number came about, and who holds them.
 *
 * @param explanation null where no number is set
 * @param holdings those who hold most come first
 */
public record QuotaView(QuotaRow row, @Nullable QuotaExplanation explanation, List<QuotaHolding> holdings) {

    public QuotaView {
        holdings = List.copyOf(holdings);
    }
}
