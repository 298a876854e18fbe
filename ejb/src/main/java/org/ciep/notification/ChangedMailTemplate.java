package org.ciep.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.ciep.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/** What administrators made of a mail's text; without one, the built-in text holds. */
@Entity
@Table(name = "changed_mail_template")
class ChangedMailTemplate {

    /** As the built-in template's. */
    @Id
    private String name;

    private @Nullable String subject;
    private @Nullable String body;

    @Version
    private long version;

    protected ChangedMailTemplate() {}

    ChangedMailTemplate(String name, MailText text) {
        this.name = name;
        this.subject = text.subject();
        this.body = text.body();
    }

    void change(MailText text, long expectedVersion) {
        StaleVersion.require(expectedVersion, shownVersion());
        subject = text.subject();
        body = text.body();
    }

    /** The built-in text holds again. */
    void reset(long expectedVersion) {
        StaleVersion.require(expectedVersion, shownVersion());
        subject = null;
        body = null;
    }

    Optional<MailText> text() {
        return subject == null || body == null ? Optional.empty() : Optional.of(new MailText(subject, body));
    }

    /** Where nothing was ever changed, people see version 0. */
    long shownVersion() {
        return version + 1;
    }
}
