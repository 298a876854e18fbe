package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ciep.identity.CallerIdentity;
import org.jspecify.annotations.Nullable;

/** What would happen to each of many cases: the rules of a single decision, with three queries for all. */
@Dependent
class BulkPreview {

    @Inject
    BulkQueries queries;

    @Inject
    CaseQueries caseQueries;

    @Inject
    Actings actings;

    /** An item for each case, in the order in which they were chosen. */
    List<BulkItem> items(BulkDecision bulk, NewBulk request, CallerIdentity official, Instant now) {
        var acting = actings.require(official, request.onBehalfOf(), now);
        var scope = CaseScope.of(official);
        var references = request.cases().stream().map(NewBulk.Seen::reference).toList();
        var cases = queries.visible(references, scope.everywhere(), scope.unit(), scope.host()).stream()
                .collect(Collectors.toMap(ApprovalCase::reference, matter -> matter));
        var decisions = CaseDecisions.ofAll(
                caseQueries, cases.values().stream().map(ApprovalCase::id).toList());
        var items = new ArrayList<BulkItem>();
        for (var seen : request.cases()) {
            var matter = cases.get(seen.reference());
            var past = matter == null ? CaseDecisions.NONE : decisions.getOrDefault(matter.id(), CaseDecisions.NONE);
            var refusal =
                    refusal(matter, seen, past.past(), acting).orElse(returnBeyondFields(matter, request.outcome()));
            var item = new BulkItem(bulk, items.size() + 1, seen, matter == null ? null : matter.id(), refusal);
            items.add(
                    matter == null || refusal != null
                            ? item
                            : item.followedBy(CaseOutlook.of(matter, request.outcome())));
        }
        return items;
    }

    private static Optional<String> refusal(
            @Nullable ApprovalCase matter, NewBulk.Seen seen, List<DecidingRules.Past> past, Acting acting) {
        if (matter == null) {
            return Optional.of(new CaseNotFound().code());
        }
        if (!matter.isSeenAs(seen.revision(), seen.version())) {
            return Optional.of(new CaseChanged().code());
        }
        return DecidingRules.whyNot(matter, past, acting).map(WhyNot::code);
    }

    /** A bulk decision carries no remarks. */
    private static @Nullable String returnBeyondFields(@Nullable ApprovalCase matter, DecisionOutcome outcome) {
        boolean allowed = matter == null
                || outcome != DecisionOutcome.RETURN
                || matter.currentStage().maySendBack(List.of());
        return allowed ? null : new ReturnBeyondFields().code();
    }
}
