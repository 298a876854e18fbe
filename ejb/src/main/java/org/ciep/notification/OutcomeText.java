package org.ciep.notification;

import java.util.Map;
import java.util.Objects;
import org.ciep.approval.CaseKind;
import org.ciep.platform.Texts;

/** What became of an accreditation, in the words of mails: how a sentence about it goes on, and what follows from it. */
final class OutcomeText {

    private static final Texts MEND = new Texts(
            "请按意见修改后重新提交。",
            "It is your turn: please mend what the remarks are about and submit it again.",
            "Nun sind Sie an der Reihe: Bitte bessern Sie nach, worum es in den Anmerkungen geht, und reichen Sie erneut ein.");

    private static final Map<PartnerOutcome, Texts> DECISIONS = Map.of(
            PartnerOutcome.RETURNED, new Texts("已被退回", "was returned", "wurde zurückgegeben"),
            PartnerOutcome.RETURNED_TO_PERSON, new Texts("已被退回", "was returned", "wurde zurückgegeben"),
            PartnerOutcome.GRANTED, new Texts("已获批准", "was granted", "wurde erteilt"),
            PartnerOutcome.REFUSED, new Texts("未获批准", "was refused", "wurde abgelehnt"),
            PartnerOutcome.SUSPENDED, new Texts("已被暂停", "was suspended", "wurde ausgesetzt"),
            PartnerOutcome.REINSTATED, new Texts("已恢复", "was reinstated", "wurde wieder in Kraft gesetzt"),
            PartnerOutcome.REVOKED, new Texts("已被撤销", "was revoked", "wurde entzogen"),
            PartnerOutcome.REOPENED, new Texts("将重新审批", "is being decided on anew", "wird neu geprüft"),
            PartnerOutcome.WITHDRAWN, new Texts("已被撤回", "was withdrawn", "wurde zurückgezogen"));

    private static final Map<PartnerOutcome, Texts> OF_PERSON = Map.of(
            PartnerOutcome.RETURNED,
            MEND,
            PartnerOutcome.RETURNED_TO_PERSON,
            new Texts(
                    "请本人通过链接修改，您也可以代为修改，然后重新提交。",
                    "It is the turn of the person, who has a link to it; you can mend it as well. Then please submit it again.",
                    "Nun ist die Person an der Reihe, die einen Link dazu hat; Sie können auch selbst nachbessern. Reichen Sie danach bitte erneut ein."),
            PartnerOutcome.GRANTED,
            new Texts("该人员可以参加大会。", "The person is admitted to the edition.", "Die Person ist zur Ausgabe zugelassen."),
            PartnerOutcome.REFUSED,
            new Texts(
                    "该人员不能参加大会。",
                    "The person is not admitted to the edition.",
                    "Die Person ist zur Ausgabe nicht zugelassen."),
            PartnerOutcome.SUSPENDED,
            new Texts("该人员暂时不得入场。", "The person may not enter for now.", "Die Person hat vorerst keinen Zutritt."),
            PartnerOutcome.REINSTATED,
            new Texts("该人员可以再次入场。", "The person may enter again.", "Die Person hat wieder Zutritt."),
            PartnerOutcome.REVOKED,
            new Texts("该人员不得再入场。", "The person may not enter any more.", "Die Person hat keinen Zutritt mehr."),
            PartnerOutcome.REOPENED,
            new Texts(
                    "原审批意见已被撤销，将由其他人员重新审批。在此之前，该人员不得入场。",
                    "The decision was revoked, and other officials decide anew. Until then, the person may not enter.",
                    "Die Entscheidung wurde widerrufen, und andere entscheiden neu. Bis dahin hat die Person keinen Zutritt."),
            PartnerOutcome.WITHDRAWN,
            new Texts(
                    "本人已撤回一项必需的同意。",
                    "The person has taken back a consent that is required.",
                    "Die Person hat eine erforderliche Einwilligung widerrufen."));

    private static final Map<PartnerOutcome, Texts> OF_ORGANISATION = Map.of(
            PartnerOutcome.RETURNED,
            MEND,
            PartnerOutcome.GRANTED,
            new Texts(
                    "您可以开始为本单位人员申请证件。", "You can accredit your staff now.", "Sie können nun Ihre Leute akkreditieren."),
            PartnerOutcome.REFUSED,
            new Texts(
                    "贵单位不能参加本届大会。",
                    "Your organisation does not take part in this edition.",
                    "Ihre Organisation nimmt an dieser Ausgabe nicht teil."),
            PartnerOutcome.SUSPENDED,
            new Texts(
                    "恢复之前，贵单位人员均不得入场。",
                    "None of your people may enter until it is reinstated.",
                    "Niemand von Ihrer Organisation hat Zutritt, bis sie wieder in Kraft ist."),
            PartnerOutcome.REINSTATED,
            new Texts(
                    "仅因此被暂停的人员可以再次入场。",
                    "Those of your people who were suspended for this reason only may enter again.",
                    "Wer von Ihren Leuten nur deshalb ausgesetzt war, hat wieder Zutritt."),
            PartnerOutcome.REVOKED,
            new Texts(
                    "贵单位不再参加本届大会，人员均不得入场。",
                    "Your organisation takes no part in this edition any more, and none of your people may enter.",
                    "Ihre Organisation nimmt an dieser Ausgabe nicht mehr teil, und niemand von ihr hat Zutritt."),
            PartnerOutcome.REOPENED,
            new Texts(
                    "原审批意见已被撤销，将由其他人员重新审批。在此之前，贵单位人员均不得入场。",
                    "The decision was revoked, and other officials decide anew. Until then, none of your people may enter.",
                    "Die Entscheidung wurde widerrufen, und andere entscheiden neu. Bis dahin hat niemand von Ihrer Organisation Zutritt."));

    private OutcomeText() {}

    /** How a sentence goes on whose subject is the accreditation. */
    static String decision(PartnerOutcome outcome, String language) {
        return Objects.requireNonNull(DECISIONS.get(outcome)).in(language);
    }

    /** Whose turn it is, or what follows; empty for what never happens to an organisation. */
    static String next(CaseKind about, PartnerOutcome outcome, String language) {
        var texts = (about == CaseKind.STAFF_ACCREDITATION ? OF_PERSON : OF_ORGANISATION).get(outcome);
        return texts == null ? "" : texts.in(language);
    }
}
