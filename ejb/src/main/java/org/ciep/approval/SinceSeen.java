package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Says what changed since an official looked at a case, so that the refusal is worth more than "try again". */
@Dependent
class SinceSeen {

    @Inject
    CaseQueries queries;

    @Inject
    @Any
    Instance<SubjectRevisions> subjects;

    /** @throws CaseChanged if the case is no longer at the revision and version that were seen */
    void require(ApprovalCase matter, int revision, long version) {
        if (!matter.isSeenAs(revision, version)) {
            throw new CaseChanged(changes(matter, revision, version));
        }
    }

    private CaseChanges changes(ApprovalCase matter, int revision, long version) {
        var decisions = new CaseDecisions(queries.decisionsOf(matter.id()));
        return new CaseChanges(
                matter.round(),
                matter.version(),
                matter.status(),
                decisions.all().stream()
                        .filter(decision -> decision.seenVersion() >= version)
                        .map(decision -> CaseViews.decision(decision, decisions))
                        .toList(),
                revision < matter.round() ? parts(matter, revision) : null);
    }

    private CaseChanges.@Nullable Parts parts(ApprovalCase matter, int seen) {
        return subjects.stream()
                .flatMap(subject -> subject.compare(matter.kind(), matter.subjectId(), seen, matter.round()).stream())
                .findFirst()
                .orElse(null);
    }
}
