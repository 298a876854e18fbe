package org.ciep.web.notification;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.UUID;
import org.ciep.notification.NotificationView;
import org.ciep.notification.PartnerOutcome;
import org.ciep.platform.Texts;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** Something that the caller was told. */
public record NotificationJson(
        UUID id,
        String kind,
        @JsonbProperty("case") @Nullable String caseReference,
        String subjectReference,
        int edition,
        String caseKind,
        String unit,
        @Nullable TextsJson ownerName,
        @Nullable String outcome,
        @Nullable TextsJson stage,
        @Nullable Instant dueAt,
        @Nullable String onBehalfOf,
        Instant at,
        boolean read) {

    static NotificationJson of(NotificationView view) {
        return new NotificationJson(
                view.id(),
                view.kind().name(),
                view.caseReference(),
                view.subjectReference(),
                view.edition(),
                view.caseKind().name(),
                view.unitCode(),
                texts(view.ownerName()),
                outcome(view.outcome()),
                texts(view.stage()),
                view.dueAt(),
                view.representedName(),
                view.at(),
                view.read());
    }

    private static @Nullable String outcome(@Nullable PartnerOutcome known) {
        return known == null ? null : known.name();
    }

    private static @Nullable TextsJson texts(@Nullable Texts known) {
        return known == null ? null : TextsJson.of(known);
    }
}
