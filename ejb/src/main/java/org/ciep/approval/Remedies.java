package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;

/** What is said of legal remedies, in the language of the case: that of the clerk who submitted it. */
@Dependent
class Remedies {

    private static final String DEFAULT_LANGUAGE = "zh-CN";

    @Inject
    EntityManager entityManager;

    @Inject
    OfficialDirectory directory;

    /** Against what an official decides on a case that waits; only a rejection has one. */
    Optional<Remedy> against(ApprovalCase matter, DecisionOutcome outcome, Instant now) {
        return outcome == DecisionOutcome.REJECT
                ? Optional.of(of(matter, RemedyOccasion.REJECTION, now))
                : Optional.empty();
    }

    /** Against the revocation of a decision; only where something that was in force ends. */
    Optional<Remedy> againstRevocation(ApprovalCase matter, Instant now) {
        return matter.status() == CaseStatus.APPROVED
                ? Optional.of(of(matter, RemedyOccasion.REVOCATION, now))
                : Optional.empty();
    }

    private Remedy of(ApprovalCase matter, RemedyOccasion occasion, Instant now) {
        var language = directory
                .account(matter.submittedBy())
                .map(OfficialView::language)
                .orElse(DEFAULT_LANGUAGE);
        var name = RemedyTemplate.name(occasion, language);
        return Objects.requireNonNull(
                        entityManager.find(RemedyTemplate.class, name), () -> "There is no template " + name)
                .filled(matter.reference(), matter.edition(), now);
    }
}
