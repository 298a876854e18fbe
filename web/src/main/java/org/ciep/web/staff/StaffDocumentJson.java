package org.ciep.web.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ciep.partner.staff.StaffDocumentView;
import org.ciep.web.document.DocumentJson;
import org.jspecify.annotations.Nullable;

/** A document that is demanded of a person, or was handed in all the same; to the person, the domain names no official. */
public record StaffDocumentJson(
        String type,
        boolean demanded,
        @Nullable String missing,
        @Nullable HandedInJson handedIn,
        List<String> actions) {

    /** What was handed in, and what officials say of it. */
    public record HandedInJson(
            DocumentJson document,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            String status,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        static @Nullable HandedInJson of(StaffDocumentView.@Nullable HandedIn handedIn) {
            return handedIn == null
                    ? null
                    : new HandedInJson(
                            DocumentJson.of(handedIn.document()),
                            handedIn.dates().issuedOn(),
                            handedIn.dates().expiresOn(),
                            handedIn.status().name(),
                            handedIn.reason(),
                            handedIn.decidedByName(),
                            handedIn.decidedAt());
        }
    }

    static StaffDocumentJson of(StaffDocumentView document) {
        return new StaffDocumentJson(
                document.type().name(),
                document.demanded(),
                document.missing(),
                HandedInJson.of(document.handedIn()),
                document.actions().stream().map(Enum::name).toList());
    }
}
