package org.ciep.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What mails of a kind say in a language as long as nobody has changed it. Only migrations write it. */
@Entity
@Table(name = "mail_template")
class MailTemplate {

    /** Kind and language, such as {@code CASE_WAITS.en}. */
    @Id
    private String name;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String language;
    private String subject;
    private String body;

    @Version
    private long version;

    protected MailTemplate() {}

    static String name(MailKind kind, String language) {
        return kind.name() + "." + language;
    }

    String name() {
        return name;
    }

    MailKind kind() {
        return kind;
    }

    String language() {
        return language;
    }

    MailText text() {
        return new MailText(subject, body);
    }
}
