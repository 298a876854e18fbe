package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes mails into the outbox, in the transaction of what they tell of. */
@Dependent
class MailWriter {

    @Inject
    EntityManager entityManager;

    @Inject
    MailTexts texts;

    @Inject
    MailValues values;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    /** Mails of one kind about these cases: what all of them need is read once. */
    Mailing mailing(NotificationKind kind, Collection<String> caseReferences) {
        return new Mailing(MailKind.of(kind), values.ownersOf(caseReferences));
    }

    /** One mail of several notifications, a line for each: what the subject of its own mail would say. */
    OutboxMessage writeDigest(List<Notification> notifications, Addressee to) {
        var owners = values.ownersOf(notifications.stream()
                .map(Notification::caseReference)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        var lines = notifications.stream()
                .map(told -> line(told, to, owners) + "\n" + values.addressOf(told.matter()))
                .collect(Collectors.joining("\n\n"));
        var filled = texts.of(MailKind.DIGEST, to.language())
                .filled(values.ofDigest(to.name(), notifications.size(), lines));
        return enter(MailKind.DIGEST, filled, to, null);
    }

    private String line(Notification told, Addressee to, MailValues.Owners owners) {
        var kind = MailKind.of(told.kind());
        var subject = texts.of(kind, to.language())
                .filled(values.of(kind, told.matter(), to.name(), to.language(), owners))
                .subject();
        var represented = told.representedName();
        return represented == null ? subject : subject + "\n" + InTheNameOf.sentence(represented, to.language());
    }

    private OutboxMessage enter(MailKind kind, MailText text, Addressee to, @Nullable Integer edition) {
        var origin = new OutboxMessage.Origin(clock.instant(), address.host(), edition);
        var message = new OutboxMessage(kind, to, text, origin);
        entityManager.persist(message);
        return message;
    }

    /** The values that a text would have of a single case; a digest is one of this case alone. */
    Map<String, String> preview(MailKind kind, Matter matter, String name, String language) {
        var owners = values.ownersOf(Stream.ofNullable(matter.caseReference()).toList());
        if (kind != MailKind.DIGEST) {
            return values.of(kind, matter, name, language, owners);
        }
        var subject = texts.of(MailKind.CASE_WAITS, language)
                .filled(values.of(MailKind.CASE_WAITS, matter, name, language, owners))
                .subject();
        return values.ofDigest(name, 1, subject + "\n" + values.addressOf(matter));
    }

    /** Several mails that say the same of different cases. */
    final class Mailing {

        private final MailKind kind;
        private final MailValues.Owners owners;
        private final Map<String, MailText> textsByLanguage = new HashMap<>();

        private Mailing(MailKind kind, MailValues.Owners owners) {
            this.kind = kind;
            this.owners = owners;
        }

        /** The mail of one notification. */
        OutboxMessage write(Notification told, Addressee to) {
            var text = textsByLanguage
                    .computeIfAbsent(to.language(), language -> texts.of(kind, language))
                    .filled(values.of(kind, told.matter(), to.name(), to.language(), owners));
            var represented = told.representedName();
            var said = represented == null ? text : text.with(InTheNameOf.sentence(represented, to.language()));
            return enter(kind, said, to, told.matter().edition());
        }
    }
}
