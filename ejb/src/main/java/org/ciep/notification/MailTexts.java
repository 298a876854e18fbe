package org.ciep.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What mails say: as administrators changed it, else as it is built in. */
@Dependent
class MailTexts {

    @Inject
    EntityManager entityManager;

    /** @throws MailTemplateNotFound if there is none of this kind in this language */
    MailText of(MailKind kind, String language) {
        var builtIn = builtIn(kind, language);
        return changed(builtIn.name()).flatMap(ChangedMailTemplate::text).orElseGet(builtIn::text);
    }

    MailTemplate builtIn(MailKind kind, String language) {
        var found = entityManager.find(MailTemplate.class, MailTemplate.name(kind, language));
        if (found == null) {
            throw new MailTemplateNotFound();
        }
        return found;
    }

    /** Present once somebody has changed it, even where it was reset. */
    Optional<ChangedMailTemplate> changed(String name) {
        return Optional.ofNullable(entityManager.find(ChangedMailTemplate.class, name));
    }
}
