package org.ciep.partner.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ciep.approval.Reason;
import org.ciep.approval.Remark;
import org.ciep.approval.Remedy;
import org.ciep.approval.StageProgress;
import org.ciep.consent.ConsentState;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An accreditation to look at.
 *
 * @param revision how often it was submitted
 * @param email where the person is reached
 * @param known null before the person has completed the entry
 * @param openFields names of the fields that can be changed now
 * @param documents what is demanded, and what was handed in
 * @param zones codes of the zones that the badge opens today
 * @param personalZones where that is other than the category says
 * @param approval how far it is with those who decide; null before the first submission
 * @param personal what the person has to do with it
 * @param actions what the caller may do
 */
public record StaffView(
        UUID id,
        StaffSummary summary,
        Long version,
        Integer revision,
        @Nullable String email,
        @Nullable Known known,
        List<String> openFields,
        List<StaffDocumentView> documents,
        List<String> zones,
        List<PersonalZoneView> personalZones,
        Instant openedAt,
        @Nullable Instant submittedAt,
        @Nullable Approval approval,
        Personal personal,
        List<StaffAction> actions) {

    public StaffView {
        openFields = List.copyOf(openFields);
        documents = List.copyOf(documents);
        zones = List.copyOf(zones);
        personalZones = List.copyOf(personalZones);
        actions = List.copyOf(actions);
    }

    /**
     * What is known of the person beside the name.
     *
     * @param entry without the document's number
     * @param documentNumberMasked for example {@code 110105********002X}; empty once the number is erased
     * @param warnings doubts of the checks that do not block
     */
    public record Known(StaffEntry entry, String documentNumberMasked, List<Violation> warnings) {

        public Known {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * What the person did.
     *
     * @param link null where none was sent
     * @param consents one for each purpose
     */
    public record Personal(@Nullable PersonLinkState link, List<ConsentState> consents) {

        public Personal {
            consents = List.copyOf(consents);
        }
    }

    /**
     * How far it is with those who decide.
     *
     * @param reason of a return or refusal
     * @param remarks of a return
     * @param remedy what can be done against a refusal
     */
    public record Approval(
            String caseReference,
            List<StageProgress> route,
            @Nullable Reason reason,
            List<Remark> remarks,
            @Nullable Remedy remedy) {

        public Approval {
            route = List.copyOf(route);
            remarks = List.copyOf(remarks);
        }
    }

    /** Names nobody: personal data stays out of logs. */
    @Override
    public String toString() {
        return "StaffView[" + summary.reference() + "]";
    }
}
