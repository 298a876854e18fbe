package org.ciep.delegation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision changed.
 *
 * @param revision its number
 * @param comparedWith the last approved revision before it, else the one before it; null if there is none
 * @param unchanged how many members are the same
 */
public record RevisionChanges(
        Integer revision,
        @Nullable Integer comparedWith,
        List<MemberView> added,
        List<MemberView> removed,
        List<Change> changed,
        Integer unchanged) {

    /** One member who is another than before, and in which fields. */
    public record Change(MemberView before, MemberView after, List<String> fields) {}
}
