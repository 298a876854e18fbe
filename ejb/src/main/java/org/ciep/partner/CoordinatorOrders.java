package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ciep.account.AccountOrderKind;
import org.ciep.account.AccountOrders;
import org.ciep.account.NewAccount;
import org.ciep.edition.EditionDirectory;

/**
 * Orders the coordinator's account when an application is taken up, and has an organisation's accounts closed when it is revoked. Who is
 * suspended, refused or brought back to the approvers still signs in: to read why, and to answer.
 */
@Dependent
class CoordinatorOrders {

    /** States in which an organisation still has something to do, as long as the edition is not over. */
    private static final Set<OrganisationStatus> UNDER_WAY = Set.of(
            OrganisationStatus.SUBMITTED,
            OrganisationStatus.RETURNED,
            OrganisationStatus.ACCREDITED,
            OrganisationStatus.SUSPENDED);

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    @Inject
    EditionDirectory editions;

    @Inject
    AccountOrders orders;

    /** Whoever applied has no account, and stands in the trail as the applicant. */
    void on(@Observes ApplicationTakenUp application) {
        var account = accountOf(application.accreditationId());
        Applicant.act(application.reference(), () -> {
            orders.order(AccountOrderKind.CREATE, account);
            return account;
        });
    }

    void on(@Observes OrganisationStandingChanged changed) {
        var accreditation = changed.accreditation();
        if (accreditation.status() == OrganisationStatus.REVOKED
                && !isUnderWay(accreditation.organisationCode(), changed.at())) {
            orders.order(AccountOrderKind.DISABLE, accountOf(accreditation.accreditationId()));
        }
    }

    /** An edition that is over leaves nothing to do. */
    private boolean isUnderWay(String organisation, Instant now) {
        return queries.editionsInStates(organisation, UNDER_WAY).stream()
                .anyMatch(edition -> !editions.edition(edition).isOverAt(now));
    }

    private NewAccount accountOf(UUID id) {
        var accreditation = Objects.requireNonNull(entityManager.find(OrganisationAccreditation.class, id));
        var contact = accreditation.contact();
        return new NewAccount(
                Objects.requireNonNull(accreditation.organisationCode()),
                accreditation.details().name().in(contact.language()),
                contact.email(),
                Objects.requireNonNullElse(contact.name(), ""),
                contact.language());
    }
}
