package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.CaseReader;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Makes the read model of one delegation for the caller. */
@Dependent
class DelegationViews {

    @Inject
    DelegationQueries queries;

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    DelegationView of(Delegation delegation) {
        var progress = cases.progressOf(CaseKind.DELEGATION, delegation.id()).orElse(null);
        var possibilities = new Possibilities(delegation, caller.identity(), situation(delegation, progress));
        var lastReturn = progress == null ? null : progress.lastReturn();
        return new DelegationView(
                DelegationSummary.of(delegation, progress == null ? null : progress.summary(), List.of()),
                delegation.version(),
                delegation.openedAt(),
                delegation.openedByName(),
                delegation.submittedAt(),
                progress == null ? null : progress.summary().reference(),
                progress == null ? List.of() : progress.route(),
                possibilities.actions(),
                possibilities.blocked(),
                lastReturn == null ? null : lastReturn.reason(),
                progress == null ? null : progress.lastRevocation(),
                progress == null ? null : progress.remedy(),
                progress == null ? List.of() : progress.strikes(),
                lastReturn == null ? List.of() : lastReturn.remarks());
    }

    private Possibilities.Situation situation(Delegation delegation, @Nullable CaseProgress progress) {
        var now = clock.instant();
        var edition = editions.edition(delegation.edition());
        return new Possibilities.Situation(
                edition.windowOpenAt(now).isPresent(),
                EventStart.isOver(edition, now),
                queries.heads(delegation.id()) > 0,
                DelegationAccess.mendingAfter(progress));
    }
}
