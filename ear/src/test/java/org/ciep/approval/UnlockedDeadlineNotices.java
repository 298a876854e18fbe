package org.ciep.approval;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes the place of the notices and looks for what is due without a lock: nodes do not know of each other. */
@Stateless
@PermitAll
@Alternative
@Priority(1)
public class UnlockedDeadlineNotices extends DeadlineNotices {

    @Override
    Optional<ApprovalCase> take(String due, UUID caseId, Instant now) {
        return find(due, caseId, now);
    }
}
