package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ciep.approval.CaseReader;
import org.ciep.approval.Remedy;
import org.ciep.edition.EditionDirectory;
import org.ciep.platform.Texts;

/** What stands in the places of the placeholders of mails about cases. */
@Dependent
class MailValues {

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    PublicAddress address;

    /** Whose each of several cases is, in every language. */
    interface Owners {
        Texts of(Matter matter);
    }

    /** Which of these cases belong to partner organisations is read at once for all of them. */
    Owners ownersOf(Collection<String> caseReferences) {
        var organisations = cases.ownerNamesOf(caseReferences);
        return matter -> {
            var organisation = organisations.get(matter.caseReference());
            return organisation == null ? editions.unit(matter.unitCode()).name() : organisation;
        };
    }

    /** The values of every placeholder that a kind of mail about one case knows. */
    Map<String, String> of(MailKind kind, Matter matter, String name, String language, Owners owners) {
        var values = new HashMap<String, String>();
        values.put("name", name);
        values.put("case", matter.caseReference());
        var owner = in(language, owners.of(matter));
        values.put("unit", owner);
        values.put("organisation", owner);
        values.put("reference", matter.subjectReference());
        values.put("until", MailDates.text(matter.dueAt(), language));
        values.put("edition", String.valueOf(matter.edition()));
        values.put("link", addressOf(matter));
        values.put("due", MailDates.text(matter.dueAt(), language));
        var stage = matter.stage();
        values.put("stage", stage == null ? "–" : in(language, stage));
        if (kind.placeholders().contains("remedy")) {
            values.put(
                    "remedy",
                    cases.remedyOf(matter.caseReference()).map(Remedy::text).orElse(""));
        }
        return values;
    }

    /** The values of a digest. */
    Map<String, String> ofDigest(String name, int count, String list) {
        return Map.of("name", name, "count", String.valueOf(count), "list", list, "link", address.of("/notifications"));
    }

    String addressOf(Matter matter) {
        return address.of("/cases/" + matter.caseReference());
    }

    private static String in(String language, Texts texts) {
        return switch (language) {
            case "en" -> texts.en();
            case "de" -> texts.de();
            default -> texts.zh();
        };
    }
}
