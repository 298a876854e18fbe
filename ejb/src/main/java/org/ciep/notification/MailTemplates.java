package org.ciep.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Roles;
import org.ciep.platform.Constraints;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.StaleVersion;

/** Administrators change what mails say; mails that are written already stay as they are. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MailTemplates {

    @Inject
    EntityManager entityManager;

    @Inject
    NotificationQueries queries;

    @Inject
    MailTexts texts;

    @Inject
    AuditTrail trail;

    /** All of them, by kind and language. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<MailTemplateView> all() {
        return queries.templates().stream().map(this::view).toList();
    }

    /** @throws MailTemplateNotFound if there is none of this kind in this language */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public MailTemplateView one(MailKind kind, String language) {
        return view(texts.builtIn(kind, language));
    }

    /**
     * Replaces what the caller saw.
     *
     * @throws InvalidInput if a placeholder is none of this kind's
     * @throws StaleVersion if somebody changed it in between
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public MailTemplateView change(MailKind kind, String language, MailText text, long expectedVersion) {
        requireKnown(kind, text);
        var builtIn = texts.builtIn(kind, language);
        var known = texts.changed(builtIn.name());
        if (known.isPresent()) {
            known.get().change(text, expectedVersion);
        } else {
            StaleVersion.require(expectedVersion, 0);
            entityManager.persist(new ChangedMailTemplate(builtIn.name(), text));
        }
        return recorded(AuditAction.MAIL_TEMPLATE_CHANGED, builtIn);
    }

    /**
     * Lets the built-in text hold again.
     *
     * @throws StaleVersion if somebody changed it in between
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public MailTemplateView reset(MailKind kind, String language, long expectedVersion) {
        var builtIn = texts.builtIn(kind, language);
        var known = texts.changed(builtIn.name());
        if (known.isEmpty()) {
            StaleVersion.require(expectedVersion, 0);
            return view(builtIn);
        }
        known.get().reset(expectedVersion);
        return recorded(AuditAction.MAIL_TEMPLATE_RESET, builtIn);
    }

    private MailTemplateView recorded(AuditAction action, MailTemplate builtIn) {
        Constraints.flush(entityManager, "changed_mail_template_pk", StaleVersion::new);
        trail.append(
                action,
                AuditObject.mailTemplate(builtIn.name()),
                Map.of("kind", builtIn.kind().name(), "language", builtIn.language()));
        return view(builtIn);
    }

    private MailTemplateView view(MailTemplate builtIn) {
        var changed = texts.changed(builtIn.name());
        var text = changed.flatMap(ChangedMailTemplate::text);
        return new MailTemplateView(
                builtIn.kind(),
                builtIn.language(),
                text.orElseGet(builtIn::text),
                text.isPresent(),
                builtIn.kind().placeholders().stream().sorted().toList(),
                builtIn.kind().about(),
                changed.map(ChangedMailTemplate::shownVersion).orElse(0L));
    }

    /** A placeholder that is not known would stand in the mail as it is; each one is refused with its name and place. */
    static void requireKnown(MailKind kind, MailText text) {
        var violations = Stream.concat(
                        text.unknown(kind.placeholders()).stream(),
                        Optional.of(Violation.error("/subject", "one-line"))
                                .filter(broken -> text.subject().contains("\n"))
                                .stream())
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
