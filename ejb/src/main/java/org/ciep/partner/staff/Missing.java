package org.ciep.partner.staff;

import java.time.LocalDate;
import org.ciep.edition.DemandedDocument;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands in the way of a grant.
 *
 * @param code what is the matter, as clients translate it
 * @param document which document it is about; null where it is about none
 */
public record Missing(String code, @Nullable DemandedDocument document) {

    static final Missing ORGANISATION = new Missing("organisation-not-accredited", null);
    static final Missing EDITION = new Missing("edition-ended", null);
    static final Missing PERSON = new Missing("person-incomplete", null);
    static final Missing CONSENT = new Missing("consent-missing", null);

    /** Documents follow until the grant; the rest must be there before anybody decides. */
    boolean blocksSubmission() {
        return document == null;
    }

    /**
     * What is the matter with a demanded document; null where it is in order.
     *
     * @param handedIn null where there is none
     * @param eventEnds the event's last day
     */
    static @Nullable Missing of(DemandedDocument type, @Nullable StaffDocument handedIn, LocalDate eventEnds) {
        if (handedIn == null) {
            return new Missing("document-missing", type);
        }
        return switch (handedIn.status()) {
            case REFUSED -> new Missing("document-refused", type);
            case WAITING ->
                handedIn.dates().holdOn(eventEnds)
                        ? new Missing("document-waiting", type)
                        : new Missing("document-expires", type);
            case APPROVED -> handedIn.dates().holdOn(eventEnds) ? null : new Missing("document-expires", type);
        };
    }
}
