package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ciep.audit.AuditAction;
import org.ciep.notification.MailKind;
import org.ciep.notification.OutsideMail;
import org.ciep.notification.OutsideMails;
import org.ciep.partner.PartnerDirectory;
import org.ciep.platform.KeyedHash;
import org.ciep.platform.LinkSecret;
import org.jspecify.annotations.Nullable;

/** Makes links for persons, sends them and finds what they open. Who locks an accreditation may have one sent. */
@Dependent
class PersonLinks {

    private static final Map<PersonLinkPurpose, MailKind> MAILS = Map.of(
            PersonLinkPurpose.COMPLETION, MailKind.STAFF_COMPLETION,
            PersonLinkPurpose.CONSENT, MailKind.STAFF_CONSENT);

    @Inject
    EntityManager entityManager;

    @Inject
    StaffQueries queries;

    @Inject
    PartnerDirectory partners;

    @Inject
    OutsideMails mails;

    @Inject
    KeyedHash hashes;

    @Inject
    StaffAudit audit;

    @Inject
    Clock clock;

    /**
     * Sends a new link, which ends the ones before; what was typed behind them goes on.
     *
     * @throws PersonAddressMissing if there is nowhere to send it to
     */
    void send(StaffAccreditation staff, PersonLinkPurpose purpose, String language) {
        var email = staff.details().email();
        if (email == null) {
            throw new PersonAddressMissing();
        }
        var now = clock.instant();
        var secret = LinkSecret.next().text();
        var link = new PersonLink(staff.id(), purpose, language, hash(secret), now);
        present(staff.id()).ifPresent(before -> {
            link.takeOver(before);
            before.replace(now);
            entityManager.flush();
        });
        entityManager.persist(link);
        staff.awaitPerson(link.expiresAt());
        var values = Map.of(
                "name", staff.details().name().displayed(),
                "organisation",
                        partners.accreditation(staff.organisationId()).name().in(language),
                "edition", String.valueOf(staff.edition()));
        var kind = Objects.requireNonNull(MAILS.get(purpose));
        mails.write(
                new OutsideMail(kind, staff.edition(), email, language, values, link.expiresAt(), "/complete", secret));
        audit.record(AuditAction.STAFF_LINK_SENT, staff, Map.of("purpose", purpose.name(), "language", language));
    }

    /** Whoever reads what goes to an earlier address of the person sees and changes nothing any more. */
    void end(StaffAccreditation staff) {
        present(staff.id()).ifPresent(link -> link.end(clock.instant()));
        staff.awaitPerson(null);
    }

    /** The newest link of an accreditation. */
    Optional<PersonLink> present(UUID staffId) {
        return queries.presentLink(staffId);
    }

    /**
     * @throws PersonLinkUnknown if there is none with this secret
     * @throws PersonLinkReplaced if there is a newer one
     * @throws PersonLinkExpired if its time is over
     */
    PersonLink require(@Nullable String secret) {
        if (secret == null || secret.isBlank()) {
            throw new PersonLinkUnknown();
        }
        var link = queries.link(hash(secret)).orElseThrow(PersonLinkUnknown::new);
        link.requireOpenAt(clock.instant());
        return link;
    }

    private byte[] hash(String secret) {
        return hashes.of("person-link:" + secret);
    }
}
