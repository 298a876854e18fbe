package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseStatus;
import org.ciep.approval.CaseSummary;
import org.ciep.approval.DecisionOutcome;
import org.ciep.approval.DecisionRefused;
import org.ciep.approval.DecisionService;
import org.ciep.approval.NewDecision;
import org.ciep.approval.Reason;
import org.ciep.approval.ReasonMissing;
import org.ciep.approval.WhyNot;
import org.ciep.audit.AuditAction;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.partner.staff.StaffSummary.Suspension;
import org.ciep.person.EditionPlaces;
import org.ciep.person.PlaceHolder;
import org.ciep.platform.DataCipher;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Security officers say what the check of a person came to. While the person is being vetted, the result decides the case at its stage,
 * by the rules of approval; later, a negative one suspends at once, and a positive one ends that.
 */
@Stateless
@RolesAllowed(Roles.SECURITY_OFFICER)
public class VettingService {

    private static final int LONGEST_NOTE = 2000;
    private static final Map<String, String> BECAUSE = Map.of("because", "vetting");

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    StaffGrants grants;

    @Inject
    Concerned concerned;

    @Inject
    StaffQuota quota;

    @Inject
    EditionPlaces places;

    @Inject
    VettingResults results;

    @Inject
    CaseReader cases;

    @Inject
    DecisionService decisions;

    @Inject
    DataCipher cipher;

    @Inject
    StaffNews news;

    @Inject
    StaffAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Records a result on the version that was seen.
     *
     * @throws StaffNotFound if there is no such accreditation
     * @throws VettingNotPossible if the person is neither being vetted nor admitted
     * @throws ReasonMissing if a result that refuses the person has no reason
     * @throws DecisionRefused if a rule of approval forbids it; rules 1 and 2 also where the result decides no case
     */
    @RolesAllowed(Roles.SECURITY_OFFICER)
    public VettingDone record(int edition, String reference, long expectedVersion, NewVettingResult result) {
        var note = note(result.note());
        var staff = access.visibleLocked(edition, reference, expectedVersion);
        concerned.refuseCaller(staff);
        var now = clock.instant();
        switch (staff.status()) {
            case VETTING -> vet(staff, result, now);
            case GRANTED, SUSPENDED -> turn(staff, result.outcome(), now);
            default -> throw new VettingNotPossible();
        }
        if (note != null) {
            results.latest(staff).orElseThrow().note(note, cipher);
        }
        entityManager.flush();
        return new VettingDone(staff.reference(), staff.status(), staff.version());
    }

    private static @Nullable String note(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > LONGEST_NOTE) {
            throw new InvalidInput(List.of(Violation.error("/note", "text-too-long")));
        }
        return text.strip();
    }

    private void vet(StaffAccreditation staff, NewVettingResult result, Instant now) {
        var approval = cases.summariesOf(CaseKind.STAFF_ACCREDITATION, List.of(staff.id()))
                .get(staff.id());
        if (approval == null || approval.status() == CaseStatus.APPROVED) {
            vetAfterwards(staff, result, now);
        } else {
            decisions.decide(approval.reference(), decision(result, approval));
        }
    }

    private static NewDecision decision(NewVettingResult result, CaseSummary approval) {
        boolean positive = result.outcome() == VettingOutcome.POSITIVE;
        return new NewDecision(
                positive ? DecisionOutcome.APPROVE : DecisionOutcome.REJECT,
                approval.revision(),
                approval.version(),
                positive ? null : result.reason(),
                List.of(),
                List.of(),
                null);
    }

    /** The security office has not decided in the case: the result decides alone, and is a decision on it like any other. */
    private void vetAfterwards(StaffAccreditation staff, NewVettingResult result, Instant now) {
        if (cases.hasDecided(CaseKind.STAFF_ACCREDITATION, staff.id(), caller.username())) {
            throw new DecisionRefused(WhyNot.OTHER_STAGE_DECIDED);
        }
        results.record(staff, result.outcome(), now);
        if (result.outcome() == VettingOutcome.POSITIVE) {
            grants.grant(staff, now);
            entityManager.flush();
            grants.granted(List.of(staff));
        } else {
            refuse(staff, result.reason(), now);
        }
        news.changed(staff, StaffStatus.VETTING);
    }

    private void refuse(StaffAccreditation staff, @Nullable Reason reason, Instant now) {
        if (reason == null) {
            throw new ReasonMissing();
        }
        staff.refuse(now);
        entityManager.flush();
        quota.release(List.of(staff.id()));
        places.leave(PlaceHolder.Kind.STAFF_ACCREDITATION, List.of(staff.id()));
        audit.record(
                AuditAction.STAFF_REFUSED,
                staff,
                Map.of(
                        "reasonCode", reason.code().name(),
                        "reason", reason.text().strip()));
    }

    private void turn(StaffAccreditation staff, VettingOutcome outcome, Instant now) {
        var before = staff.status();
        results.record(staff, outcome, now);
        if (outcome == VettingOutcome.NEGATIVE) {
            staff.suspend(Suspension.VETTING, now);
            audit.record(AuditAction.STAFF_SUSPENDED, staff, BECAUSE);
        } else if (staff.suspensions().contains(Suspension.VETTING)) {
            staff.reinstate(Suspension.VETTING, now);
            audit.record(AuditAction.STAFF_REINSTATED, staff, BECAUSE);
        }
        news.changed(staff, before);
    }
}
