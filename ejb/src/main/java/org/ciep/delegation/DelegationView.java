package org.ciep.delegation;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.Reason;
import org.ciep.approval.Remark;
import org.ciep.approval.Remedy;
import org.ciep.approval.StageProgress;
import org.ciep.approval.Strike;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as one caller sees it.
 *
 * @param summary what lists show
 * @param version changes with every change of the delegation or of a member
 * @param openedByName display name at that time
 * @param caseReference of its case; null before the first submission
 * @param route the stages of approval; empty before the first submission
 * @param actions what the caller may do now
 * @param blocked why an editor of the unit cannot edit or submit now; null for others and if nothing blocks
 * @param returnReason of the rejection, or of the last return while it is not submitted again
 * @param revocation why the present stage of approval waits again; null if no decision was revoked, or another was made since
 * @param remedy what the unit can do against the rejection or the revocation; null where nothing was said
 * @param strikes members whom approvers left out, with the reasons
 * @param remarks of the rejection, or of the last return while it is not submitted again
 */
public record DelegationView(
        DelegationSummary summary,
        Long version,
        Instant openedAt,
        String openedByName,
        @Nullable Instant submittedAt,
        @Nullable String caseReference,
        List<StageProgress> route,
        List<DelegationAction> actions,
        @Nullable Blocked blocked,
        @Nullable Reason returnReason,
        CaseProgress.@Nullable Revocation revocation,
        @Nullable Remedy remedy,
        List<Strike> strikes,
        List<Remark> remarks) {}
