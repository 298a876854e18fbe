package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.ciep.notification.MailKind;
import org.ciep.notification.OutsideMail;
import org.ciep.notification.OutsideMails;
import org.ciep.platform.KeyedHash;
import org.ciep.platform.LinkSecret;
import org.jspecify.annotations.Nullable;

/** Makes links, sends them and finds what they open. */
@Dependent
class ApplicationLinks {

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    @Inject
    OutsideMails mails;

    @Inject
    KeyedHash hashes;

    @Inject
    Clock clock;

    /** Sends a link to an address that may or may not have an application. */
    void send(int edition, String email, String language) {
        send(MailKind.JOINING_LINK, new Recipient(edition, email, language), Map.of());
    }

    /** Sends the applicant a mail of this kind with a new link to the application. */
    void send(MailKind kind, OrganisationAccreditation accreditation, Map<String, String> values) {
        var contact = accreditation.contact();
        send(kind, new Recipient(accreditation.edition(), contact.email(), contact.language()), values);
    }

    private record Recipient(int edition, String email, String language) {}

    private void send(MailKind kind, Recipient to, Map<String, String> values) {
        queries.forgetLinks(clock.instant());
        var secret = LinkSecret.next().text();
        var link = new ApplicationLink(to.edition, to.email, to.language, hash(secret), clock.instant());
        entityManager.persist(link);
        var all = new HashMap<>(values);
        all.put("edition", String.valueOf(to.edition));
        var path = "/join/" + to.edition;
        mails.write(new OutsideMail(kind, to.edition, to.email, to.language, all, link.expiresAt(), path, secret));
    }

    /** @throws ApplicationLinkUnknown if there is none with this secret, or its time is over */
    ApplicationLink require(@Nullable String secret) {
        if (secret == null || secret.isBlank()) {
            throw new ApplicationLinkUnknown();
        }
        return queries.link(hash(secret))
                .filter(link -> link.isValidAt(clock.instant()))
                .orElseThrow(ApplicationLinkUnknown::new);
    }

    private byte[] hash(String secret) {
        return hashes.of("application-link:" + secret);
    }
}
