package org.ciep.delegation;

import java.util.List;
import org.ciep.platform.InvalidInput.Violation;

/**
 * What became of many members.
 *
 * @param added how many were stored
 * @param refused the others, in the order in which they came
 */
public record AddedMembers(int added, List<Refused> refused) {

    public AddedMembers {
        refused = List.copyOf(refused);
    }

    /**
     * A member that was not stored.
     *
     * @param row as the caller numbers it
     * @param violations why; {@code member-already-listed} and {@code head-already-named} among them
     */
    public record Refused(int row, List<Violation> violations) {

        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
