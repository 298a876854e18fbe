package org.ciep.notification;

import java.util.Map;
import org.ciep.approval.CaseKind;
import org.ciep.platform.Placeholders;
import org.ciep.platform.Texts;

/**
 * What a case is about, in the words of mails: without the names of persons, and so that it can be the subject and the object of a
 * sentence, as the German nouns, which are all feminine, allow.
 */
final class MatterText {

    private MatterText() {}

    /** @param owner how the delegating unit or the partner organisation is called */
    static String of(CaseKind kind, Matter matter, Texts owner, String language) {
        return Placeholders.fill(
                phrase(kind).in(language),
                Map.of(
                        "owner", owner.in(language),
                        "edition", String.valueOf(matter.edition()),
                        "reference", matter.subjectReference()));
    }

    private static Texts phrase(CaseKind kind) {
        return switch (kind) {
            case DELEGATION ->
                new Texts(
                        "{owner}参加第{edition}届的代表团",
                        "the delegation of {owner} to edition {edition}",
                        "die Delegation {owner} zur {edition}. Ausgabe");
            case AMENDMENT ->
                new Texts(
                        "{owner}第{edition}届代表团的名单变更",
                        "the amendment to the delegation of {owner} to edition {edition}",
                        "die Änderung der Delegation {owner} zur {edition}. Ausgabe");
            case LATE_REQUEST ->
                new Texts(
                        "{owner}第{edition}届代表团的逾期申请",
                        "the late request for the delegation of {owner} to edition {edition}",
                        "die Nachmeldung zur Delegation {owner} zur {edition}. Ausgabe");
            case QUOTA_TRANSFER ->
                new Texts(
                        "{owner}第{edition}届的名额调剂",
                        "the quota transfer of {owner} for edition {edition}",
                        "die Übertragung von Kontingent von {owner} für die {edition}. Ausgabe");
            case PARTNER_ORGANISATION, STAFF_ACCREDITATION, SUSPENSION -> ofPartner(kind);
        };
    }

    private static Texts ofPartner(CaseKind kind) {
        return switch (kind) {
            case STAFF_ACCREDITATION ->
                new Texts(
                        "{owner}第{edition}届大会的人员证件申请{reference}",
                        "the accreditation {reference} of a person through {owner} for edition {edition}",
                        "die Akkreditierung {reference} einer Person von {owner} für die {edition}. Ausgabe");
            case SUSPENSION ->
                new Texts(
                        "{owner}第{edition}届大会合作单位资格的变更",
                        "the change to the standing of {owner} as a partner of edition {edition}",
                        "die Änderung der Akkreditierung von {owner} für die {edition}. Ausgabe");
            default ->
                new Texts(
                        "{owner}第{edition}届大会的合作单位申请",
                        "the application of {owner} as a partner organisation of edition {edition}",
                        "die Bewerbung von {owner} als Partnerorganisation der {edition}. Ausgabe");
        };
    }
}
