package org.ciep.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision on many cases.
 *
 * @param reason required to return and to reject; the same for all
 * @param onBehalfOf user name of the official in whose name a deputy decides; null for the own right
 * @param cases each once, at most {@link #LARGEST}
 */
public record NewBulk(
        DecisionOutcome outcome,
        @Nullable Reason reason,
        @Nullable String onBehalfOf,
        List<Seen> cases) {

    /** How many cases may be decided at once. */
    public static final int LARGEST = 1000;

    public NewBulk {
        cases = List.copyOf(cases);
    }

    /** A case as the official saw it in the list. */
    public record Seen(String reference, int revision, long version) {}
}
