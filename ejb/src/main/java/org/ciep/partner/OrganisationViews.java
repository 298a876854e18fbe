package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseSummary;
import org.ciep.document.DocumentPurpose;
import org.ciep.identity.Caller;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Shows an organisation's accreditation to one caller. */
@Dependent
class OrganisationViews {

    @Inject
    PartnerQueries queries;

    @Inject
    CaseReader cases;

    @Inject
    @Any
    Instance<OrganisationDependents> dependents;

    @Inject
    CallerOrganisations organisations;

    @Inject
    Caller caller;

    OrganisationView of(OrganisationAccreditation accreditation) {
        var progress = cases.progressOf(CaseKind.PARTNER_ORGANISATION, accreditation.id());
        var submitted = queries.revision(accreditation.id(), accreditation.revision())
                .map(OrganisationRevision::content)
                .orElseGet(accreditation::content);
        var order = queries.pendingOrder(accreditation.id()).orElse(null);
        return new OrganisationView(
                summary(accreditation, submitted, progress.map(p -> p.summary()).orElse(null)),
                accreditation.version(),
                accreditation.revision(),
                ContentView.of(submitted),
                accreditation.contact().email(),
                accreditation.submittedAt(),
                changes(accreditation, submitted),
                ApplicationRules.doubts(submitted.details(), () -> isLicensed(accreditation)),
                sameCode(accreditation, submitted),
                progress.map(OrganisationView.Approval::of).orElse(null),
                actions(accreditation.status(), order),
                order == null || !organisations.visible().everywhere() ? null : view(order),
                standing(accreditation),
                consequences(accreditation, submitted));
    }

    /** Was the licence there when it was submitted last? */
    private boolean isLicensed(OrganisationAccreditation accreditation) {
        return queries.submittedFor(DocumentPurpose.LICENCE, accreditation.id(), accreditation.revision()) > 0;
    }

    private static OrganisationSummary summary(
            OrganisationAccreditation accreditation, ApplicationContent submitted, @Nullable CaseSummary approval) {
        var summary = OrganisationSummary.of(accreditation, approval);
        return new OrganisationSummary(
                summary.id(),
                summary.reference(),
                summary.edition(),
                summary.organisationCode(),
                submitted.details().name(),
                submitted.details().kind(),
                summary.status(),
                submitted.booths(),
                submitted.area(),
                summary.changedAt(),
                summary.turn());
    }

    private OrganisationView.@Nullable Changes changes(
            OrganisationAccreditation accreditation, ApplicationContent submitted) {
        return queries.revision(accreditation.id(), accreditation.revision() - 1)
                .map(before -> new OrganisationView.Changes(
                        before.number(),
                        ApplicationFields.changed(before.content(), submitted),
                        ContentView.of(before.content())))
                .orElse(null);
    }

    private List<String> sameCode(OrganisationAccreditation accreditation, ApplicationContent submitted) {
        var creditCode = submitted.details().registration().creditCode();
        return creditCode == null || !organisations.visible().everywhere()
                ? List.of()
                : queries.withSameCode(accreditation.edition(), creditCode, accreditation.id());
    }

    private List<StandingChange> actions(OrganisationStatus status, @Nullable StandingOrder order) {
        boolean may = StandingService.MAY_ORDER.stream().anyMatch(caller::isInRole);
        return order != null || !may
                ? List.of()
                : Arrays.stream(StandingChange.values())
                        .filter(change -> change.isPossible(status))
                        .toList();
    }

    /** A decision that was revoked brought it back to the approvers: then the last order holds no more. */
    private OrganisationView.@Nullable Standing standing(OrganisationAccreditation accreditation) {
        return accreditation.status() == OrganisationStatus.ACCREDITED
                ? null
                : queries.carriedOut(accreditation.id(), Page.first(1)).stream()
                        .filter(order -> order.change().target() == accreditation.status())
                        .map(order -> new OrganisationView.Standing(
                                order.change(), order.reason(), Objects.requireNonNull(order.endedAt())))
                        .findFirst()
                        .orElse(null);
    }

    /** With the case where it is one that the caller can open. */
    private OrganisationView.OrderView view(StandingOrder order) {
        var matter = cases.summariesOf(CaseKind.SUSPENSION, List.of(order.id())).get(order.id());
        return new OrganisationView.OrderView(
                order.change(),
                order.reason(),
                order.orderedByName(),
                order.orderedAt(),
                matter == null || !cases.isInScope(CaseKind.SUSPENSION, order.id()) ? null : matter.reference());
    }

    private Map<String, Integer> consequences(OrganisationAccreditation accreditation, ApplicationContent submitted) {
        var counts = new TreeMap<String, Integer>();
        counts.put("booths", submitted.booths() == null ? 0 : submitted.booths());
        dependents.forEach(feature -> counts.putAll(feature.of(accreditation.id())));
        return counts;
    }
}
