package org.ciep.partner.staff;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;

/** What an organisation's coordinators have to do with a person next. Nothing, while a link waits for the person. */
public enum StaffToDo {
    /** Returned with remarks. */
    MEND,
    /** A draft to which nothing is missing but the submission. */
    SUBMIT;

    /** The one condition behind the number on the home page and the list that it leads to. */
    Predicate open(CriteriaBuilder builder, Root<StaffAccreditation> root, Instant now) {
        var until = root.get(StaffAccreditation_.personUntil);
        var free = builder.or(builder.isNull(until), builder.lessThanOrEqualTo(until, now));
        var status = root.get(StaffAccreditation_.status);
        return switch (this) {
            case MEND -> builder.and(builder.equal(status, StaffStatus.RETURNED), free);
            case SUBMIT ->
                builder.and(
                        builder.equal(status, StaffStatus.DRAFT),
                        builder.isNotNull(root.get(StaffAccreditation_.details).get(StaffDetails_.documentId)),
                        builder.isTrue(root.get(StaffAccreditation_.consented)),
                        free);
        };
    }
}
