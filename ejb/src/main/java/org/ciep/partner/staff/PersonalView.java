package org.ciep.partner.staff;

import java.time.Instant;
import java.util.List;
import org.ciep.approval.Reason;
import org.ciep.approval.Remark;
import org.ciep.consent.ConsentState;
import org.ciep.consent.ConsentWording;
import org.ciep.edition.Category;
import org.ciep.edition.EditionPlan;
import org.ciep.edition.PhotoBackground;
import org.ciep.edition.PhotoRatio;
import org.ciep.partner.OrganisationName;
import org.jspecify.annotations.Nullable;

/**
 * An accreditation as the person sees it behind the link.
 *
 * @param version of the link, for the next change
 * @param organisationAdmitted whether the organisation may submit its staff now
 * @param stage what the person can do now
 * @param documentNumberMasked of the stored document; null without one, empty once it is erased
 * @param given why it was returned or refused; null otherwise
 * @param openFields names of the fields that can be changed now
 * @param entered what was typed, or what is stored
 * @param look how the photographs of the category look
 * @param documents what the category demands, and what was handed in
 */
public record PersonalView(
        String reference,
        Integer edition,
        Long version,
        OrganisationName organisationName,
        Boolean organisationAdmitted,
        Category category,
        StaffStatus status,
        Stage stage,
        EditionPlan plan,
        Times times,
        @Nullable String documentNumberMasked,
        @Nullable Answer given,
        List<String> openFields,
        PersonDraft entered,
        List<ConsentState> consents,
        List<ConsentWording> wording,
        PhotoLook look,
        List<StaffDocumentView> documents) {

    public PersonalView {
        openFields = List.copyOf(openFields);
        consents = List.copyOf(consents);
        wording = List.copyOf(wording);
        documents = List.copyOf(documents);
    }

    /** Width to height, and the colour behind the face. */
    public record PhotoLook(PhotoRatio ratio, PhotoBackground background) {}

    /** What the person can do. */
    public enum Stage {
        /** Complete the entry. */
        COMPLETE,
        /** Give the consents that are missing. */
        CONSENT,
        /** Look, and take back or give a consent. */
        LOOK
    }

    /**
     * When what happened to the link.
     *
     * @param completedAt when the person sent what it asks for
     */
    public record Times(
            Instant expiresAt,
            @Nullable Instant savedAt,
            @Nullable Instant completedAt) {}

    /** What the officials said. */
    public record Answer(Reason reason, List<Remark> remarks) {

        public Answer {
            remarks = List.copyOf(remarks);
        }
    }

    /** Names nobody: personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonalView[" + reference + "]";
    }
}
