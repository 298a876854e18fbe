package org.ciep.web.delegation;

import java.time.Instant;
import org.ciep.delegation.RevisionView;

/** A submitted revision. */
public record RevisionJson(int number, Instant submittedAt, String submittedBy, int members, String status) {

    static RevisionJson of(RevisionView revision) {
        return new RevisionJson(
                revision.number(),
                revision.submittedAt(),
                revision.submittedByName(),
                revision.members(),
                revision.status().name());
    }
}
