package org.ciep.partner;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.Reason;
import org.ciep.approval.Remark;
import org.ciep.approval.Remedy;
import org.ciep.approval.StageProgress;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An application as the one who holds its link sees it.
 *
 * @param email where the link was sent
 * @param savedAt when it was last changed
 * @param expiresAt until when the link is valid
 * @param openFields names of the fields that can be changed now
 * @param findings what is missing for a submission (errors) and what is in doubt (warnings)
 * @param route the stages of approval; empty before the first submission
 * @param reason of the rejection, or of the last return while it is not submitted again
 */
public record ApplicationView(
        String reference,
        Integer edition,
        OrganisationStatus status,
        Long version,
        String email,
        Instant savedAt,
        @Nullable Instant submittedAt,
        Instant expiresAt,
        ContentView content,
        List<String> openFields,
        List<Violation> findings,
        List<StageProgress> route,
        @Nullable Reason reason,
        List<Remark> remarks,
        @Nullable Remedy remedy) {}
