package org.ciep.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseSummary;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Roles;
import org.ciep.platform.Cursor;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** The organisations of an edition that exist for the caller. Names of organisations are no personal data, and contacts are not found. */
@Stateless
@RolesAllowed({
    Roles.HOST_REVIEWER,
    Roles.MINISTRY_APPROVER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR,
    Roles.PARTNER_COORDINATOR
})
public class PartnerList {

    @Inject
    PartnerSearch search;

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    CallerOrganisations organisations;

    /**
     * A page of organisations.
     *
     * @param after cursor of the page before
     * @throws org.ciep.edition.EditionNotFound if there is no such edition
     */
    @RolesAllowed({
        Roles.HOST_REVIEWER,
        Roles.MINISTRY_APPROVER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR,
        Roles.PARTNER_COORDINATOR
    })
    public PartnerPage find(int edition, PartnerFilter filter, @Nullable String after, int limit) {
        editions.edition(edition);
        var question = new PartnerSearch.Question(edition, organisations.visible(), filter);
        var found = Slice.of(
                search.find(question, Cursor.parse(after, 2), limit + 1),
                limit,
                last -> PartnerSearch.cursor(last, filter.sort()));
        return new PartnerPage(summaries(found), search.count(question));
    }

    private Slice<OrganisationSummary> summaries(Slice<OrganisationAccreditation> found) {
        var ids = found.items().stream().map(OrganisationAccreditation::id).toList();
        var approvals =
                ids.isEmpty() ? Map.<UUID, CaseSummary>of() : cases.summariesOf(CaseKind.PARTNER_ORGANISATION, ids);
        return found.map(accreditation -> OrganisationSummary.of(accreditation, approvals.get(accreditation.id())));
    }
}
