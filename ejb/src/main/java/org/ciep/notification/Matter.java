package org.ciep.notification;

import java.time.Instant;
import java.util.Map;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseOwner;
import org.ciep.approval.CaseSummary;
import org.ciep.approval.StageBegan;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a notification is about, as far as people may be told outside of it: no names, no numbers of documents.
 *
 * @param caseReference such as {@code 20-D-0005}; null where no case is known for what coordinators are told of
 * @param subjectReference such as {@code 20-CN-GD}
 * @param edition the edition's number
 * @param unitCode the delegating unit, or the partner organisation
 * @param partner what coordinators of the organisation are told of; null where officials are told of a case
 * @param stage the name of the stage that waits; null if none does
 * @param dueAt when its working days are over; null if it has no deadline
 */
record Matter(
        @Nullable String caseReference,
        String subjectReference,
        int edition,
        String unitCode,
        @Nullable PartnerMatter partner,
        @Nullable Texts stage,
        @Nullable Instant dueAt) {

    static Matter of(StageBegan began) {
        return new Matter(
                began.caseReference(),
                began.subjectReference(),
                began.edition(),
                began.unitCode(),
                null,
                began.stageName(),
                began.dueAt());
    }

    /** With the stage where it waits, if it waits. */
    static Matter waiting(CaseSummary summary) {
        var stage = summary.stage();
        return new Matter(
                summary.reference(),
                summary.subjectReference(),
                summary.edition(),
                summary.unitCode(),
                null,
                stage == null ? null : stage.name(),
                summary.dueAt());
    }

    static Matter of(CaseDecided decided) {
        return decided(decided.caseReference(), decided.subjectReference(), decided.edition(), decided.unitCode());
    }

    static Matter of(CaseSummary decided) {
        return decided(decided.reference(), decided.subjectReference(), decided.edition(), decided.unitCode());
    }

    private static Matter decided(String reference, String subjectReference, int edition, String unitCode) {
        return new Matter(reference, subjectReference, edition, unitCode, null, null, null);
    }

    static Matter of(ReadyStaff ready) {
        return new Matter(
                null,
                ready.reference(),
                ready.edition(),
                ready.organisationCode(),
                new PartnerMatter(CaseKind.STAFF_ACCREDITATION, ready.organisation(), null),
                null,
                null);
    }

    /** @param about the accreditation of a person, or the organisation's own */
    static Matter of(CaseKind about, PartnerNews news) {
        return new Matter(
                news.caseReference(),
                news.reference(),
                news.edition(),
                news.organisationCode(),
                new PartnerMatter(about, news.organisation(), news.outcome()),
                null,
                null);
    }

    /** The same, as coordinators are told of it. */
    Matter toCoordinators(PartnerMatter told) {
        return new Matter(caseReference, subjectReference, edition, unitCode, told, stage, dueAt);
    }

    /**
     * What sort of case it is and whose.
     *
     * @param ofCases by the references of cases; those of delegations are left out
     */
    CaseOwner owner(Map<String, CaseOwner> ofCases) {
        if (partner != null) {
            return new CaseOwner(partner.about(), partner.name());
        }
        return caseReference == null
                ? CaseOwner.OF_DELEGATION
                : ofCases.getOrDefault(caseReference, CaseOwner.OF_DELEGATION);
    }

    /** Where the console shows it, from the root. */
    String path() {
        return partner == null ? "/cases/" + caseReference : partner.path(edition, subjectReference);
    }
}
