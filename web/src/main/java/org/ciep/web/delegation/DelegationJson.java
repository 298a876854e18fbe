package org.ciep.web.delegation;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.CaseProgress;
import org.ciep.delegation.Blocked;
import org.ciep.delegation.DelegationView;
import org.ciep.web.approval.ReasonJson;
import org.ciep.web.approval.RemarkJson;
import org.ciep.web.approval.RemedyJson;
import org.ciep.web.approval.StageProgressJson;
import org.ciep.web.approval.StrikeJson;
import org.jspecify.annotations.Nullable;

/** A delegation as the caller sees it. */
public record DelegationJson(
        String reference,
        int edition,
        String unit,
        String status,
        int members,
        int revision,
        long version,
        Instant openedAt,
        String openedBy,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable String caseReference,
        @Nullable TurnJson turn,
        List<StageProgressJson> route,
        List<String> actions,
        @Nullable BlockedJson blocked,
        @Nullable ReasonJson returnReason,
        @Nullable RevocationJson revocation,
        @Nullable RemedyJson remedy,
        List<StrikeJson> strikes,
        List<RemarkJson> remarks) {

    /** Why editing or submitting is not possible now. */
    public record BlockedJson(String code) {

        static @Nullable BlockedJson of(@Nullable Blocked blocked) {
            return blocked == null ? null : new BlockedJson(blocked.code());
        }
    }

    /** Which decision was revoked, and why. */
    public record RevocationJson(String revoked, ReasonJson reason, Instant at) {

        static @Nullable RevocationJson of(CaseProgress.@Nullable Revocation revocation) {
            return revocation == null
                    ? null
                    : new RevocationJson(
                            revocation.revoked().name(), ReasonJson.given(revocation.reason()), revocation.at());
        }
    }

    static DelegationJson of(DelegationView view) {
        var summary = view.summary();
        return new DelegationJson(
                summary.reference(),
                summary.edition(),
                summary.unitCode(),
                summary.status().name(),
                summary.members(),
                summary.revision(),
                view.version(),
                view.openedAt(),
                view.openedByName(),
                summary.changedAt(),
                view.submittedAt(),
                view.caseReference(),
                TurnJson.of(summary.turn()),
                view.route().stream().map(StageProgressJson::of).toList(),
                view.actions().stream().map(Enum::name).toList(),
                BlockedJson.of(view.blocked()),
                ReasonJson.of(view.returnReason()),
                RevocationJson.of(view.revocation()),
                RemedyJson.of(view.remedy()),
                view.strikes().stream().map(StrikeJson::of).toList(),
                view.remarks().stream().map(RemarkJson::of).toList());
    }
}
