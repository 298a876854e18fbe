package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.ciep.approval.CaseChanges;
import org.ciep.approval.CaseKind;
import org.ciep.approval.SubjectRevisions;

/** How many fields differ between two revisions of an application: numbers only, so no look at personal data. */
@Dependent
class ApplicationComparison implements SubjectRevisions {

    @Inject
    PartnerQueries queries;

    @Override
    public Optional<CaseChanges.Parts> compare(CaseKind kind, UUID subjectId, int earlier, int later) {
        if (kind != CaseKind.PARTNER_ORGANISATION) {
            return Optional.empty();
        }
        var before = queries.revision(subjectId, earlier).map(OrganisationRevision::content);
        var after = queries.revision(subjectId, later).map(OrganisationRevision::content);
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseChanges.Parts(
                        0,
                        0,
                        ApplicationFields.changed(before.get(), after.get()).size()));
    }
}
