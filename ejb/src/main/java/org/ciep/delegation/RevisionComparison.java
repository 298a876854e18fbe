package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ciep.approval.CaseChanges;
import org.ciep.approval.CaseKind;
import org.ciep.approval.SubjectRevisions;

/** How many members differ between two revisions of a delegation: numbers only, so no look at personal data. */
@Dependent
class RevisionComparison implements SubjectRevisions {

    @Inject
    DelegationQueries queries;

    @Override
    public Optional<CaseChanges.Parts> compare(CaseKind kind, UUID subjectId, int earlier, int later) {
        return kind == CaseKind.DELEGATION
                ? Optional.of(compare(members(subjectId, earlier), members(subjectId, later)))
                : Optional.empty();
    }

    private static CaseChanges.Parts compare(Map<UUID, RevisionMember> before, Map<UUID, RevisionMember> after) {
        int kept = 0;
        int changed = 0;
        for (var member : after.values()) {
            var old = before.get(member.memberId());
            if (old != null) {
                kept++;
                changed += MemberFields.changed(old.details(), member.details()).isEmpty() ? 0 : 1;
            }
        }
        return new CaseChanges.Parts(after.size() - kept, before.size() - kept, changed);
    }

    private Map<UUID, RevisionMember> members(UUID delegationId, int number) {
        return queries.revision(delegationId, number).map(DelegationRevision::id).map(queries::allFrozen).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(RevisionMember::memberId, Function.identity()));
    }
}
