package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ciep.approval.CaseReader;
import org.ciep.approval.Remedy;
import org.ciep.edition.EditionDirectory;
import org.ciep.platform.Texts;

/** Writes mails into the outbox, in the transaction of what they tell of. */
@Dependent
class MailWriter {

    @Inject
    EntityManager entityManager;

    @Inject
    MailTexts texts;

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    /** What a kind of mail says in each language, read when the first mail needs it: for many mails of the kind. */
    TextsOfKind textsOf(MailKind kind) {
        var known = new HashMap<String, MailText>();
        return language -> known.computeIfAbsent(language, wanted -> texts.of(kind, wanted));
    }

    /** The text of a kind of mail by language. */
    interface TextsOfKind {
        MailText in(String language);
    }

    /** The mail of one notification. */
    OutboxMessage write(Notification told, Addressee to) {
        return write(told, to, textsOf(MailKind.of(told.kind())));
    }

    /** The mail of one notification among many of its kind. */
    OutboxMessage write(Notification told, Addressee to, TextsOfKind textsOfKind) {
        var kind = MailKind.of(told.kind());
        var text = textsOfKind.in(to.language()).filled(values(kind, told.matter(), to.name(), to.language()));
        var represented = told.representedName();
        return enter(
                kind, represented == null ? text : text.with(InTheNameOf.sentence(represented, to.language())), to);
    }

    /** One mail of several notifications, a line for each: what the subject of its own mail would say. */
    OutboxMessage writeDigest(List<Notification> notifications, Addressee to) {
        var lines = notifications.stream()
                .map(told -> line(told, to) + "\n" + addressOf(told.matter()))
                .collect(Collectors.joining("\n\n"));
        var values = digestValues(to.name(), notifications.size(), lines);
        return enter(MailKind.DIGEST, texts.of(MailKind.DIGEST, to.language()).filled(values), to);
    }

    private String line(Notification told, Addressee to) {
        var subject = text(MailKind.of(told.kind()), told.matter(), to).subject();
        var represented = told.representedName();
        return represented == null ? subject : subject + "\n" + InTheNameOf.sentence(represented, to.language());
    }

    private MailText text(MailKind kind, Matter matter, Addressee to) {
        return texts.of(kind, to.language()).filled(values(kind, matter, to.name(), to.language()));
    }

    private OutboxMessage enter(MailKind kind, MailText text, Addressee to) {
        var message = new OutboxMessage(kind, to, text, clock.instant(), address.host());
        entityManager.persist(message);
        return message;
    }

    /** The values of every placeholder that a kind of mail knows; a digest is one of this single matter. */
    Map<String, String> values(MailKind kind, Matter matter, String name, String language) {
        if (kind == MailKind.DIGEST) {
            return digestValues(name, 1, subject(matter, name, language) + "\n" + addressOf(matter));
        }
        var values = values(matter, name, language);
        if (kind.placeholders().contains("remedy")) {
            values.put(
                    "remedy",
                    cases.remedyOf(matter.caseReference()).map(Remedy::text).orElse(""));
        }
        return values;
    }

    private String subject(Matter matter, String name, String language) {
        return texts.of(MailKind.CASE_WAITS, language)
                .filled(values(matter, name, language))
                .subject();
    }

    private Map<String, String> digestValues(String name, int count, String list) {
        return Map.of("name", name, "count", String.valueOf(count), "list", list, "link", address.of("/notifications"));
    }

    private String addressOf(Matter matter) {
        return address.of("/cases/" + matter.caseReference());
    }

    private Map<String, String> values(Matter matter, String name, String language) {
        var values = new HashMap<String, String>();
        values.put("name", name);
        values.put("case", matter.caseReference());
        var owner = in(language, ownerOf(matter));
        values.put("unit", owner);
        values.put("organisation", owner);
        values.put("reference", matter.subjectReference());
        values.put("until", MailDates.text(matter.dueAt(), language));
        values.put("edition", String.valueOf(matter.edition()));
        values.put("link", addressOf(matter));
        values.put("due", MailDates.text(matter.dueAt(), language));
        var stage = matter.stage();
        values.put("stage", stage == null ? "–" : in(language, stage));
        return values;
    }

    private Texts ownerOf(Matter matter) {
        return cases.ownerNameOf(matter.caseReference())
                .orElseGet(() -> editions.unit(matter.unitCode()).name());
    }

    private static String in(String language, Texts texts) {
        return switch (language) {
            case "en" -> texts.en();
            case "de" -> texts.de();
            default -> texts.zh();
        };
    }
}
