package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseOwner;
import org.ciep.approval.CaseReader;
import org.ciep.approval.Remedy;
import org.ciep.edition.EditionDirectory;

/** What stands in the places of the placeholders of mails about cases. */
@Dependent
class MailValues {

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    PublicAddress address;

    /** What sort of case each of several is, and whose. */
    interface Owners {
        CaseOwner of(Matter matter);
    }

    /** Read at once for all of them. */
    Owners ownersOf(Collection<String> caseReferences) {
        var known = cases.ownersOf(caseReferences);
        return matter -> matter.owner(known);
    }

    /** The values of every placeholder that a kind of mail about one case knows. */
    Map<String, String> of(MailKind kind, Matter matter, String name, String language, Owners owners) {
        var values = new HashMap<String, String>();
        values.put("name", name);
        var reference = matter.caseReference();
        values.put("case", reference == null ? "–" : reference);
        var owner = owners.of(matter);
        var called = owner.name() == null ? editions.unit(matter.unitCode()).name() : owner.name();
        values.put("unit", called.in(language));
        values.put("organisation", called.in(language));
        values.put("matter", MatterText.of(owner.kind(), matter, called, language));
        values.put("reference", matter.subjectReference());
        values.put("until", MailDates.text(matter.dueAt(), language));
        values.put("edition", String.valueOf(matter.edition()));
        values.put("link", addressOf(matter));
        values.put("due", MailDates.text(matter.dueAt(), language));
        var stage = matter.stage();
        values.put("stage", stage == null ? "–" : stage.in(language));
        if (kind.placeholders().contains("remedy")) {
            values.put("remedy", remedy(matter));
        }
        var partner = matter.partner();
        var outcome = partner == null ? null : partner.outcome();
        if (partner != null && outcome != null) {
            values.put("decision", OutcomeText.decision(outcome, language));
            values.put("next", next(matter, partner.about(), outcome, language));
        }
        return values;
    }

    private String remedy(Matter matter) {
        return Optional.ofNullable(matter.caseReference())
                .flatMap(cases::remedyOf)
                .map(Remedy::text)
                .orElse("");
    }

    /** With what can be done against a refusal. */
    private String next(Matter matter, CaseKind about, PartnerOutcome outcome, String language) {
        var remedy = outcome == PartnerOutcome.REFUSED ? remedy(matter) : "";
        var follows = OutcomeText.next(about, outcome, language);
        return remedy.isEmpty() ? follows : follows + "\n\n" + remedy;
    }

    /** The values of a digest. */
    Map<String, String> ofDigest(String name, int count, String list) {
        return Map.of("name", name, "count", String.valueOf(count), "list", list, "link", address.of("/notifications"));
    }

    String addressOf(Matter matter) {
        return address.of(matter.path());
    }
}
