package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ciep.identity.Languages;
import org.ciep.identity.OfficialDirectory;
import org.ciep.identity.OfficialView;

/** What is said of legal remedies, in the language of the case: that of the applicant, or of the clerk who submitted it. */
@Dependent
class Remedies {

    @Inject
    EntityManager entityManager;

    @Inject
    OfficialDirectory directory;

    @Inject
    @Any
    Instance<SubjectLanguage> subjects;

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
        var name = RemedyTemplate.name(occasion, languageOf(matter));
        return Objects.requireNonNull(
                        entityManager.find(RemedyTemplate.class, name), () -> "There is no template " + name)
                .filled(matter.reference(), matter.edition(), now);
    }

    private String languageOf(ApprovalCase matter) {
        return subjects.stream()
                .flatMap(subject -> subject.of(matter.kind(), matter.subjectId()).stream())
                .findFirst()
                .or(() -> directory.account(matter.submittedBy()).map(OfficialView::language))
                .orElse(Languages.DEFAULT);
    }
}
