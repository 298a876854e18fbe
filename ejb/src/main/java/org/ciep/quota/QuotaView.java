package org.ciep.quota;

import java.util.List;

/**
 * A holder's places, how their number came about, and who holds them.
 *
 * @param holdings those who hold most come first
 */
public record QuotaView(QuotaRow row, List<QuotaHolding> holdings) {

    public QuotaView {
        holdings = List.copyOf(holdings);
    }
}
