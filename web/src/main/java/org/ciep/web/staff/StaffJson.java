package org.ciep.web.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ciep.partner.staff.PersonLinkState;
import org.ciep.partner.staff.StaffSummary;
import org.ciep.partner.staff.StaffView;
import org.ciep.web.TextsJson;
import org.ciep.web.approval.ReasonJson;
import org.ciep.web.approval.RemarkJson;
import org.ciep.web.approval.RemedyJson;
import org.ciep.web.approval.StageProgressJson;
import org.ciep.web.problem.ProblemJson.ViolationJson;
import org.ciep.web.staff.StaffSummaryJson.TurnJson;
import org.jspecify.annotations.Nullable;

/** An accreditation; the document's number only masked. */
public record StaffJson(
        UUID id,
        String reference,
        int edition,
        long version,
        String organisation,
        TextsJson organisationName,
        String category,
        String status,
        int revision,
        @Nullable String familyNative,
        @Nullable String givenNative,
        @Nullable String familyLatin,
        @Nullable String givenLatin,
        PersonJson person,
        List<ViolationJson> warnings,
        List<String> openFields,
        List<StaffDocumentJson> documents,
        ZonesJson zones,
        List<MissingJson> missing,
        List<String> suspended,
        @Nullable TurnJson turn,
        @Nullable ApprovalJson approval,
        Instant openedAt,
        @Nullable Instant submittedAt,
        Instant changedAt,
        PersonalJson personal,
        List<String> actions) {

    /** What is known of the person beside the name. */
    public record PersonJson(
            @Nullable String mrzLine,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable String nationality,
            @Nullable String documentKind,
            @Nullable String documentNumberMasked,
            @Nullable LocalDate documentExpiresOn,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String email) {

        static PersonJson of(StaffView staff) {
            var known = staff.known();
            if (known == null) {
                return new PersonJson(null, null, null, null, null, null, null, null, null, staff.email());
            }
            var entry = known.entry();
            var person = entry.person();
            return new PersonJson(
                    person.mrzLine(),
                    person.sex().name(),
                    person.birthDate(),
                    person.nationality(),
                    person.documentKind().name(),
                    known.documentNumberMasked(),
                    person.documentExpiresOn(),
                    entry.position(),
                    entry.phone(),
                    staff.email());
        }
    }

    /** Which zones the badge opens, and where that is other than the category says. */
    public record ZonesJson(List<String> open, List<PersonalZoneJson> personal) {

        static ZonesJson of(StaffView staff) {
            return new ZonesJson(
                    staff.zones(),
                    staff.personalZones().stream().map(PersonalZoneJson::of).toList());
        }
    }

    /** What the person did behind the link. */
    public record PersonalJson(@Nullable LinkJson link, List<ConsentJson> consents) {

        static PersonalJson of(StaffView.Personal personal) {
            return new PersonalJson(
                    LinkJson.of(personal.link()),
                    personal.consents().stream().map(ConsentJson::of).toList());
        }
    }

    /** The newest link that the person got. */
    public record LinkJson(
            String purpose,
            Instant sentAt,
            Instant expiresAt,
            @Nullable Instant openedAt,
            @Nullable Instant completedAt) {

        static @Nullable LinkJson of(@Nullable PersonLinkState link) {
            return link == null
                    ? null
                    : new LinkJson(
                            link.purpose().name(),
                            link.sentAt(),
                            link.expiresAt(),
                            link.openedAt(),
                            link.completedAt());
        }
    }

    /** How far it is with those who decide. */
    public record ApprovalJson(
            String caseReference,
            List<StageProgressJson> route,
            @Nullable ReasonJson reason,
            List<RemarkJson> remarks,
            @Nullable RemedyJson remedy) {

        static @Nullable ApprovalJson of(StaffView.@Nullable Approval approval) {
            return approval == null
                    ? null
                    : new ApprovalJson(
                            approval.caseReference(),
                            approval.route().stream().map(StageProgressJson::of).toList(),
                            ReasonJson.of(approval.reason()),
                            approval.remarks().stream().map(RemarkJson::of).toList(),
                            RemedyJson.of(approval.remedy()));
        }
    }

    private static List<ViolationJson> warnings(StaffView staff) {
        var known = staff.known();
        return known == null
                ? List.of()
                : known.warnings().stream().map(ViolationJson::of).toList();
    }

    static StaffJson of(StaffView staff) {
        return of(staff, staff.summary());
    }

    private static StaffJson of(StaffView staff, StaffSummary summary) {
        return new StaffJson(
                staff.id(),
                summary.reference(),
                summary.edition(),
                staff.version(),
                summary.organisation(),
                ReadableName.of(summary.organisationName()),
                summary.category().name(),
                summary.status().name(),
                staff.revision(),
                summary.name().familyNative(),
                summary.name().givenNative(),
                summary.name().familyLatin(),
                summary.name().givenLatin(),
                PersonJson.of(staff),
                warnings(staff),
                staff.openFields(),
                staff.documents().stream().map(StaffDocumentJson::of).toList(),
                ZonesJson.of(staff),
                summary.missing().stream().map(MissingJson::of).toList(),
                summary.suspended().stream().map(Enum::name).toList(),
                TurnJson.of(summary.turn()),
                ApprovalJson.of(staff.approval()),
                staff.openedAt(),
                staff.submittedAt(),
                summary.changedAt(),
                PersonalJson.of(staff.personal()),
                staff.actions().stream().map(Enum::name).toList());
    }
}
