package org.ciep.web.staff;

import java.time.Instant;
import java.util.List;
import org.ciep.partner.staff.StaffSummary;
import org.ciep.partner.staff.StaffTurn;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** An accreditation in a list. */
public record StaffSummaryJson(
        String reference,
        int edition,
        String organisation,
        TextsJson organisationName,
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        String category,
        String status,
        List<MissingJson> missing,
        List<String> suspended,
        @Nullable TurnJson turn,
        Instant changedAt) {

    /** Whose turn it is. */
    public record TurnJson(String role, @Nullable Instant dueAt) {

        static @Nullable TurnJson of(@Nullable StaffTurn turn) {
            return turn == null ? null : new TurnJson(turn.role(), turn.dueAt());
        }
    }

    static StaffSummaryJson of(StaffSummary staff) {
        var name = staff.name();
        return new StaffSummaryJson(
                staff.reference(),
                staff.edition(),
                staff.organisation(),
                ReadableName.of(staff.organisationName()),
                name.familyNative(),
                name.givenNative(),
                name.familyLatin(),
                name.givenLatin(),
                staff.category().name(),
                staff.status().name(),
                staff.missing().stream().map(MissingJson::of).toList(),
                staff.suspended().stream().map(Enum::name).toList(),
                TurnJson.of(staff.turn()),
                staff.changedAt());
    }
}
