package org.ciep.approval;

import java.util.List;

/**
 * The decision that the viewer may revoke now.
 *
 * @param stage at which it was made
 * @param rights in which the viewer may revoke it: the own one, and that of each official whom the viewer represents now
 */
public record RevocableView(DecisionOutcome outcome, Integer stage, List<RightView> rights) {

    public RevocableView {
        rights = List.copyOf(rights);
    }
}
