package org.ciep.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with its route and decisions, as one caller sees it.
 *
 * @param summary what lists show
 * @param submittedByName who submitted the present revision
 * @param route all stages
 * @param routeNumber which version of the route the case began with
 * @param decisions all of all rounds, the newest first
 * @param notices what the platform told of its deadlines in all rounds, the oldest first
 * @param rights in which the caller could decide: the own one, and that of each official whom the caller represents now
 * @param revocable the decision that the caller may revoke now; null if there is none
 * @param whyNot why the caller may not decide now, in any of these rights; null when the caller may
 */
public record CaseView(
        CaseSummary summary,
        String submittedByName,
        List<StageProgress> route,
        Integer routeNumber,
        List<DecisionView> decisions,
        List<NoticeView> notices,
        List<RightView> rights,
        @Nullable RevocableView revocable,
        @Nullable WhyNot whyNot) {}
