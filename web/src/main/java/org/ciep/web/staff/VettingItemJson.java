package org.ciep.web.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ciep.partner.staff.VettingItem;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** What a security officer needs of a person. */
public record VettingItemJson(
        String reference,
        long version,
        String status,
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        String sex,
        LocalDate birthDate,
        String nationality,
        String documentKind,
        String documentNumber,
        String organisation,
        TextsJson organisationName,
        String category,
        List<MissingJson> missing,
        @Nullable WaitingJson waiting) {

    /** A case at the security office. */
    public record WaitingJson(
            String caseReference,
            int revision,
            long version,
            @Nullable Instant dueAt) {

        static @Nullable WaitingJson of(VettingItem.@Nullable Waiting waiting) {
            return waiting == null
                    ? null
                    : new WaitingJson(waiting.caseReference(), waiting.revision(), waiting.version(), waiting.dueAt());
        }
    }

    static VettingItemJson of(VettingItem item) {
        var name = item.name();
        return new VettingItemJson(
                item.reference(),
                item.version(),
                item.status().name(),
                name.familyNative(),
                name.givenNative(),
                name.familyLatin(),
                name.givenLatin(),
                item.sex().name(),
                item.birthDate(),
                item.nationality(),
                item.documentKind().name(),
                item.documentNumber(),
                item.organisation(),
                ReadableName.of(item.organisationName()),
                item.category().name(),
                item.missing().stream().map(MissingJson::of).toList(),
                WaitingJson.of(item.waiting()));
    }

    /** Names nobody: personal data stays out of logs. */
    @Override
    public String toString() {
        return "VettingItemJson[" + reference + "]";
    }
}
