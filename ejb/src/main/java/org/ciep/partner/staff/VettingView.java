package org.ciep.partner.staff;

import java.util.List;

/**
 * A person with the results so far, for security officers alone.
 *
 * @param results the newest first
 */
public record VettingView(VettingItem item, List<VettingResultView> results) {

    public VettingView {
        results = List.copyOf(results);
    }
}
