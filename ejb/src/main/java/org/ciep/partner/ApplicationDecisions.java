package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseStatus;
import org.ciep.approval.CasesDecided;
import org.ciep.approval.DecisionRevoked;
import org.ciep.approval.Remark;
import org.ciep.approval.Remedy;
import org.ciep.approval.RevocationConsidered;
import org.ciep.notification.MailKind;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;

/** What the decisions of officials, and their revocation, do to applications, in the transaction of the decision. */
@Dependent
class ApplicationDecisions {

    @Inject
    EntityManager entityManager;

    @Inject
    ApplicationAccess access;

    @Inject
    ApplicationLinks links;

    @Inject
    CaseReader cases;

    @Inject
    OrganisationNews news;

    @Inject
    Event<OrganisationAccredited> accredited;

    @Inject
    Event<OrganisationStandingChanged> standing;

    void on(@Observes CasesDecided decisions) {
        decisions.which(decided -> decided.kind() == CaseKind.PARTNER_ORGANISATION).stream()
                .sorted(Comparator.comparing(CaseDecided::subjectId))
                .forEach(this::on);
    }

    private void on(CaseDecided decided) {
        switch (decided.result()) {
            case APPROVED -> end(decided, this::accredit);
            case RETURNED -> end(decided, this::giveBack);
            case REJECTED -> end(decided, this::reject);
            case APPROVAL_GIVEN, STAGE_APPROVED -> {
                // with the approvers still
            }
        }
    }

    private void end(CaseDecided decided, BiConsumer<OrganisationAccreditation, CaseDecided> effect) {
        var accreditation = access.locked(decided.subjectId());
        var before = accreditation.status();
        effect.accept(accreditation, decided);
        news.changed(accreditation, before, decided.caseReference());
    }

    private void reject(OrganisationAccreditation accreditation, CaseDecided decided) {
        accreditation.reject(decided.at());
        links.send(MailKind.JOINING_REJECTED, accreditation, values(accreditation, remedy(decided)));
    }

    private void accredit(OrganisationAccreditation accreditation, CaseDecided decided) {
        accreditation.accredit(decided.at());
        Objects.requireNonNull(entityManager.find(PartnerOrganisation.class, accreditation.organisationId()))
                .become(accreditation.details(), decided.at());
        entityManager.flush();
        links.send(MailKind.JOINING_ACCREDITED, accreditation, values(accreditation, ""));
        accredited.fire(new OrganisationAccredited(accreditation.facts(), decided.at()));
    }

    private void giveBack(OrganisationAccreditation accreditation, CaseDecided decided) {
        requireKnownFields(accreditation, decided.remarks());
        accreditation.giveBack(decided.at());
        links.send(MailKind.JOINING_RETURNED, accreditation, values(accreditation, ""));
    }

    /** A remark on a field that there is not would close the form to the applicant. */
    private static void requireKnownFields(OrganisationAccreditation accreditation, List<Remark> remarks) {
        var known = ApplicationFields.names();
        boolean strange = remarks.stream()
                .anyMatch(remark -> (remark.part() != null && !remark.part().equals(accreditation.id()))
                        || (remark.field() != null && !known.contains(remark.field())));
        if (strange) {
            throw new InvalidInput(List.of(Violation.error("/remarks", "remark-field-unknown")));
        }
    }

    private String remedy(CaseDecided decided) {
        return cases.remedyOf(decided.caseReference()).map(Remedy::text).orElse("");
    }

    private static Map<String, String> values(OrganisationAccreditation accreditation, String remedy) {
        var values = new HashMap<String, String>();
        values.put(
                "organisation",
                accreditation.details().name().in(accreditation.contact().language()));
        values.put("reference", accreditation.reference());
        values.put("remedy", remedy);
        return values;
    }

    /** What was suspended or revoked since is no longer what was decided. */
    void on(@Observes RevocationConsidered considered) {
        if (considered.kind() == CaseKind.PARTNER_ORGANISATION) {
            var status = Objects.requireNonNull(
                            entityManager.find(OrganisationAccreditation.class, considered.subjectId()))
                    .status();
            if (status == OrganisationStatus.SUSPENDED || status == OrganisationStatus.REVOKED) {
                throw new IllegalOrganisationTransition(status, OrganisationStatus.SUBMITTED);
            }
        }
    }

    void on(@Observes DecisionRevoked revoked) {
        if (revoked.kind() != CaseKind.PARTNER_ORGANISATION || revoked.before() == CaseStatus.OPEN) {
            return;
        }
        var accreditation = access.locked(revoked.subjectId());
        var before = accreditation.status();
        accreditation.reopen(revoked.at());
        entityManager.flush();
        if (before == OrganisationStatus.ACCREDITED) {
            standing.fire(new OrganisationStandingChanged(accreditation.facts(), before, revoked.at()));
        }
        news.changed(accreditation, before, revoked.caseReference());
    }
}
