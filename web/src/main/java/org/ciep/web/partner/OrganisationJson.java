package org.ciep.web.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.partner.OrganisationView;
import org.ciep.partner.OrganisationView.Approval;
import org.ciep.partner.OrganisationView.Changes;
import org.ciep.partner.OrganisationView.OrderView;
import org.ciep.partner.OrganisationView.Standing;
import org.ciep.web.approval.ReasonJson;
import org.ciep.web.approval.RemarkJson;
import org.ciep.web.approval.RemedyJson;
import org.ciep.web.approval.StageProgressJson;
import org.ciep.web.partner.OrganisationSummaryJson.TurnJson;
import org.ciep.web.problem.ProblemJson.ViolationJson;
import org.jspecify.annotations.Nullable;

/** An organisation's accreditation as the caller sees it. */
public record OrganisationJson(
        UUID id,
        String reference,
        int edition,
        String organisation,
        String status,
        int revision,
        long version,
        ApplicationContentJson content,
        String email,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable TurnJson turn,
        @Nullable ChangesJson changes,
        List<ViolationJson> findings,
        List<String> sameCode,
        @Nullable ApprovalJson approval,
        List<String> actions,
        @Nullable OrderJson order,
        @Nullable StandingJson standing,
        Map<String, Integer> consequences) {

    /** The submission before, and in what it differs. */
    public record ChangesJson(int comparedWith, List<String> fields, ApplicationContentJson before) {

        static @Nullable ChangesJson of(@Nullable Changes changes) {
            return changes == null
                    ? null
                    : new ChangesJson(
                            changes.comparedWith(), changes.fields(), ApplicationContentJson.of(changes.before()));
        }
    }

    /** How far it is with the approvers. */
    public record ApprovalJson(
            String caseReference,
            List<StageProgressJson> route,
            @Nullable ReasonJson reason,
            List<RemarkJson> remarks,
            @Nullable RemedyJson remedy) {

        static @Nullable ApprovalJson of(@Nullable Approval approval) {
            return approval == null
                    ? null
                    : new ApprovalJson(
                            approval.caseReference(),
                            approval.route().stream().map(StageProgressJson::of).toList(),
                            ReasonJson.of(approval.reason()),
                            approval.remarks().stream().map(RemarkJson::of).toList(),
                            RemedyJson.of(approval.remedy()));
        }
    }

    /** What somebody wants to happen to the organisation, and why. */
    public record OrderJson(
            String change,
            ReasonJson reason,
            String orderedBy,
            Instant orderedAt,
            @Nullable String caseReference) {

        static @Nullable OrderJson of(@Nullable OrderView order) {
            return order == null
                    ? null
                    : new OrderJson(
                            order.change().name(),
                            ReasonJson.given(order.reason()),
                            order.orderedByName(),
                            order.orderedAt(),
                            order.caseReference());
        }
    }

    /** What was carried out last, and why. */
    public record StandingJson(String change, ReasonJson reason, Instant since) {

        static @Nullable StandingJson of(@Nullable Standing standing) {
            return standing == null
                    ? null
                    : new StandingJson(standing.change().name(), ReasonJson.given(standing.reason()), standing.since());
        }
    }

    static OrganisationJson of(OrganisationView view) {
        var summary = view.summary();
        return new OrganisationJson(
                summary.id(),
                summary.reference(),
                summary.edition(),
                summary.organisationCode(),
                summary.status().name(),
                view.revision(),
                view.version(),
                ApplicationContentJson.of(view.content()),
                view.email(),
                summary.changedAt(),
                view.submittedAt(),
                TurnJson.of(summary.turn()),
                ChangesJson.of(view.changes()),
                view.findings().stream().map(ViolationJson::of).toList(),
                view.sameCode(),
                ApprovalJson.of(view.approval()),
                view.actions().stream().map(Enum::name).toList(),
                OrderJson.of(view.order()),
                StandingJson.of(view.standing()),
                view.consequences());
    }
}
