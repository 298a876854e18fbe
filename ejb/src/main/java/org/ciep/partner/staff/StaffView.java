package org.ciep.partner.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ciep.approval.Reason;
import org.ciep.approval.Remark;
import org.ciep.approval.StageProgress;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An accreditation to look at.
 *
 * @param revision how often it was submitted
 * @param entry what is known, without the document's number
 * @param documentNumberMasked for example {@code 110105********002X}
 * @param warnings doubts of the checks that do not block
 * @param zones codes of the zones that the category opens
 * @param approval how far it is with those who decide; null before the first submission
 * @param actions what the caller may do
 */
public record StaffView(
        UUID id,
        StaffSummary summary,
        Long version,
        Integer revision,
        StaffEntry entry,
        String documentNumberMasked,
        List<Violation> warnings,
        List<String> zones,
        Instant openedAt,
        @Nullable Instant submittedAt,
        @Nullable Approval approval,
        List<StaffAction> actions) {

    public StaffView {
        warnings = List.copyOf(warnings);
        zones = List.copyOf(zones);
        actions = List.copyOf(actions);
    }

    /**
     * How far it is with those who decide.
     *
     * @param reason of a return or refusal
     * @param remarks of a return
     */
    public record Approval(
            String caseReference,
            List<StageProgress> route,
            @Nullable Reason reason,
            List<Remark> remarks) {

        public Approval {
            route = List.copyOf(route);
            remarks = List.copyOf(remarks);
        }
    }

    /** Names nobody: personal data stays out of logs. */
    @Override
    public String toString() {
        return "StaffView[" + summary.reference() + "]";
    }
}
