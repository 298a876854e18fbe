package org.ciep.web.staff;

import java.time.LocalDate;
import java.util.List;
import org.ciep.partner.staff.StaffDocumentView;
import org.ciep.web.document.DocumentJson;
import org.jspecify.annotations.Nullable;

/** A document that is demanded of a person, or was handed in all the same, as the person sees it: no names of officials. */
public record PersonDocumentJson(
        String type,
        boolean demanded,
        @Nullable String missing,
        @Nullable HandedInJson handedIn,
        List<String> actions) {

    /** What was handed in, and what was said of it. */
    public record HandedInJson(
            DocumentJson document,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            String status,
            @Nullable String reason) {

        static @Nullable HandedInJson of(StaffDocumentView.@Nullable HandedIn handedIn) {
            return handedIn == null
                    ? null
                    : new HandedInJson(
                            DocumentJson.of(handedIn.document()),
                            handedIn.dates().issuedOn(),
                            handedIn.dates().expiresOn(),
                            handedIn.status().name(),
                            handedIn.reason());
        }
    }

    static PersonDocumentJson of(StaffDocumentView document) {
        return new PersonDocumentJson(
                document.type().name(),
                document.demanded(),
                document.missing(),
                HandedInJson.of(document.handedIn()),
                document.actions().stream().map(Enum::name).toList());
    }
}
