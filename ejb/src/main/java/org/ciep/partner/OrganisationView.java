package org.ciep.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.Reason;
import org.ciep.approval.Remark;
import org.ciep.approval.Remedy;
import org.ciep.approval.StageProgress;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's accreditation as one caller sees it. What is shown is what was submitted last: an applicant who mends it works on
 * something that nobody else sees.
 *
 * @param summary what lists show
 * @param content as it was submitted last
 * @param email address of the contact, confirmed by a link
 * @param changes fields in which the last submission differs from the one before; null of the first
 * @param findings what is in doubt
 * @param sameCode references of other applications for the edition with the same credit code
 * @param actions what the caller may order now
 * @param order what waits to be decided by others, for officials only; null if nothing does
 * @param standing why it is suspended or its accreditation revoked; null while it is neither
 * @param consequences how many of what a suspension or revocation would affect, by name
 */
public record OrganisationView(
        OrganisationSummary summary,
        Long version,
        Integer revision,
        ContentView content,
        String email,
        @Nullable Instant submittedAt,
        @Nullable Changes changes,
        List<Violation> findings,
        List<String> sameCode,
        @Nullable Approval approval,
        List<StandingChange> actions,
        @Nullable OrderView order,
        @Nullable Standing standing,
        Map<String, Integer> consequences) {

    /** The submission before, and in what it differs. */
    public record Changes(Integer comparedWith, List<String> fields, ContentView before) {}

    /**
     * How far it is with the approvers.
     *
     * @param reason of the rejection, or of the last return while it is not submitted again
     */
    public record Approval(
            String caseReference,
            List<StageProgress> route,
            @Nullable Reason reason,
            List<Remark> remarks,
            @Nullable Remedy remedy) {

        static Approval of(CaseProgress progress) {
            var lastReturn = progress.lastReturn();
            return new Approval(
                    progress.summary().reference(),
                    progress.route(),
                    lastReturn == null ? null : lastReturn.reason(),
                    lastReturn == null ? List.of() : lastReturn.remarks(),
                    progress.remedy());
        }
    }

    /**
     * What was carried out last, and why.
     *
     * @param since when it was
     */
    public record Standing(StandingChange change, Reason reason, Instant since) {}

    /** What somebody wants to happen to the organisation, and why. */
    public record OrderView(
            StandingChange change,
            Reason reason,
            String orderedByName,
            Instant orderedAt,
            @Nullable String caseReference) {}
}
