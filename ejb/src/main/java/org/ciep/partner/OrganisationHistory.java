package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseSummary;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditEntry;
import org.ciep.audit.AuditReader;
import org.ciep.audit.Withheld;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an organisation, for officials and for its coordinators. What officials want to do to it, and how they decide on that,
 * is among officials: coordinators are told of it once it is carried out.
 */
@Dependent
class OrganisationHistory {

    @Inject
    AuditReader audit;

    @Inject
    CaseReader cases;

    @Inject
    PartnerQueries queries;

    @Inject
    CallerOrganisations organisations;

    /** All of it, the newest first. */
    Slice<AuditEntry> of(OrganisationAccreditation accreditation, @Nullable String after, int limit) {
        var reference = accreditation.reference();
        return organisations.visible().everywhere()
                ? audit.historyOf(reference, after, limit)
                : audit.historyOf(reference, ordersOn(accreditation.id()), after, limit);
    }

    /** What happened lately to it and to its people, for its coordinators. */
    List<AuditEntry> recent(AccreditationFacts own, int limit) {
        return audit.recentChanges(own.edition(), own.organisationCode(), ordersOn(own.accreditationId()), limit);
    }

    private Withheld ordersOn(UUID accreditationId) {
        var orders = queries.ordersOn(accreditationId);
        return new Withheld(
                Set.of(AuditAction.STANDING_ORDERED),
                cases.summariesOf(CaseKind.SUSPENSION, orders).values().stream()
                        .map(CaseSummary::reference)
                        .collect(Collectors.toSet()));
    }
}
