package org.ciep.partner.staff;

import java.time.Instant;
import java.util.List;
import org.ciep.document.StoredDocument;
import org.ciep.edition.DemandedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document that is demanded, or was handed in all the same.
 *
 * @param demanded by the person's category as it is now
 * @param missing code of what is the matter with it; null where it is in order or not demanded
 * @param handedIn null where there is none
 * @param actions what the caller may do with it
 */
public record StaffDocumentView(
        DemandedDocument type,
        boolean demanded,
        @Nullable String missing,
        @Nullable HandedIn handedIn,
        List<Action> actions) {

    public StaffDocumentView {
        actions = List.copyOf(actions);
    }

    /** As the person sees it: who checked it, and when, is not the person's to know. */
    StaffDocumentView withoutOfficial() {
        var known = handedIn == null
                ? null
                : new HandedIn(handedIn.document, handedIn.dates, handedIn.status, handedIn.reason, null, null);
        return new StaffDocumentView(type, demanded, missing, known, actions);
    }

    /** What can be done with a document. */
    public enum Action {
        HAND_IN,
        REMOVE,
        OPEN,
        DECIDE
    }

    /**
     * What was handed in.
     *
     * @param reason of a refusal
     * @param decidedByName who checked it last; null as long as nobody has, and for the person
     */
    public record HandedIn(
            StoredDocument document,
            DocumentDates dates,
            StaffDocumentStatus status,
            @Nullable String reason,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt) {}
}
