package org.ciep.web.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ciep.consent.ConsentPurpose;
import org.ciep.consent.ConsentState;
import org.ciep.consent.ConsentWording;
import org.ciep.partner.staff.PersonalView;
import org.ciep.web.TextsJson;
import org.ciep.web.approval.ReasonJson;
import org.ciep.web.approval.RemarkJson;
import org.jspecify.annotations.Nullable;

/** An accreditation as the person sees it behind the link: no names of officials. */
public record PersonalAccreditationJson(
        String reference,
        int edition,
        long version,
        TextsJson organisationName,
        boolean organisationAdmitted,
        String category,
        String status,
        String stage,
        TextsJson editionName,
        TextsJson city,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant expiresAt,
        @Nullable Instant savedAt,
        @Nullable Instant completedAt,
        @Nullable String documentNumberMasked,
        @Nullable ReasonJson reason,
        List<RemarkJson> remarks,
        List<String> openFields,
        PersonDraftJson entered,
        List<ConsentToGiveJson> consents,
        String photoRatio,
        String photoBackground,
        List<StaffDocumentJson> documents) {

    /** A consent with the text that holds now. */
    public record ConsentToGiveJson(
            String purpose,
            boolean required,
            String state,
            @Nullable Integer version,
            @Nullable String language,
            @Nullable Instant givenAt,
            @Nullable Instant withdrawnAt,
            int currentVersion,
            TextsJson text,
            TextsJson effect) {

        static ConsentToGiveJson of(ConsentWording wording, ConsentState consent) {
            return new ConsentToGiveJson(
                    consent.purpose().name(),
                    consent.purpose().isRequired(),
                    consent.status().name(),
                    consent.version(),
                    consent.language(),
                    consent.givenAt(),
                    consent.withdrawnAt(),
                    wording.version(),
                    TextsJson.of(wording.text()),
                    TextsJson.of(wording.effect()));
        }
    }

    static PersonalAccreditationJson of(PersonalView view) {
        var plan = view.plan();
        var given = view.given();
        return new PersonalAccreditationJson(
                view.reference(),
                view.edition(),
                view.version(),
                ReadableName.of(view.organisationName()),
                view.organisationAdmitted(),
                view.category().name(),
                view.status().name(),
                view.stage().name(),
                TextsJson.of(plan.name()),
                TextsJson.of(plan.city()),
                plan.startsOn(),
                plan.endsOn(),
                view.times().expiresAt(),
                view.times().savedAt(),
                view.times().completedAt(),
                view.documentNumberMasked(),
                given == null ? null : ReasonJson.of(given.reason()),
                remarks(given),
                view.openFields(),
                PersonDraftJson.of(view.entered()),
                consents(view),
                view.look().ratio().name(),
                view.look().background().name(),
                view.documents().stream().map(StaffDocumentJson::of).toList());
    }

    private static List<RemarkJson> remarks(PersonalView.@Nullable Answer given) {
        return given == null
                ? List.of()
                : given.remarks().stream().map(RemarkJson::of).toList();
    }

    private static List<ConsentToGiveJson> consents(PersonalView view) {
        Map<ConsentPurpose, ConsentState> states =
                view.consents().stream().collect(Collectors.toMap(ConsentState::purpose, Function.identity()));
        return view.wording().stream()
                .map(wording -> ConsentToGiveJson.of(wording, Objects.requireNonNull(states.get(wording.purpose()))))
                .toList();
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonalAccreditationJson[" + reference + "]";
    }
}
