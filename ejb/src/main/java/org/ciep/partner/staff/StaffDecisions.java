package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ciep.approval.CaseDecided;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseSummary;
import org.ciep.approval.CasesDecided;
import org.ciep.approval.DecisionRevoked;
import org.ciep.approval.RevocationConsidered;
import org.ciep.identity.Roles;
import org.ciep.person.EditionPlaces;
import org.ciep.person.PlaceHolder;
import org.ciep.platform.Constraints;
import org.jspecify.annotations.Nullable;

/** What the decisions of officials do to accreditations, in the transaction of the decisions. */
@Dependent
class StaffDecisions {

    @Inject
    EntityManager entityManager;

    @Inject
    StaffAccess access;

    @Inject
    StaffQueries queries;

    @Inject
    StaffGrants grants;

    @Inject
    StaffQuota quota;

    @Inject
    EditionPlaces places;

    @Inject
    VettingResults results;

    @Inject
    StaffNews news;

    @Inject
    CaseReader cases;

    void on(@Observes CasesDecided decisions) {
        var decided = decisions.which(decision -> decision.kind() == CaseKind.STAFF_ACCREDITATION);
        if (decided.isEmpty()) {
            return;
        }
        var ids = decided.stream().map(CaseDecided::subjectId).toList();
        var staff = access.lockedAll(ids);
        var summaries = cases.summariesOf(CaseKind.STAFF_ACCREDITATION, ids);
        var granted = new ArrayList<StaffAccreditation>();
        var refused = new ArrayList<UUID>();
        for (var decision : decided) {
            var one = staff.get(decision.subjectId());
            if (one == null) {
                continue; // of a subject that is not there any more
            }
            switch (decision.result()) {
                case APPROVAL_GIVEN -> vetted(one, VettingOutcome.POSITIVE, decision);
                case STAGE_APPROVED -> advance(one, decision, summaries.get(one.id()));
                case APPROVED -> approve(one, decision, granted);
                case RETURNED -> one.giveBack(decision.at());
                case REJECTED -> refused.add(refuse(one, decision));
            }
        }
        entityManager.flush();
        grants.granted(granted);
        quota.release(refused);
        places.leave(PlaceHolder.Kind.STAFF_ACCREDITATION, refused);
        news.decided(decided, staff);
    }

    private void advance(StaffAccreditation staff, CaseDecided decision, @Nullable CaseSummary approval) {
        if (staff.status() == StaffStatus.VETTING) {
            vetted(staff, VettingOutcome.POSITIVE, decision);
        } else if (waitsForVetting(approval)) {
            staff.vet(decision.at());
        }
    }

    /** What a security officer decides while the person is being vetted is a result. */
    private boolean vetted(StaffAccreditation staff, VettingOutcome outcome, CaseDecided decision) {
        return staff.status() == StaffStatus.VETTING && results.decided(staff, outcome, decision.at());
    }

    private static boolean waitsForVetting(@Nullable CaseSummary approval) {
        var stage = approval == null ? null : approval.stage();
        return stage != null && stage.role().equals(Roles.SECURITY_OFFICER);
    }

    /**
     * Whom no stage of the route has vetted is vetted now, and still is whom others have let through in the security office's place: a
     * stage that is escalated gives them its decision, and not the check of the person.
     */
    private void approve(StaffAccreditation staff, CaseDecided decision, List<StaffAccreditation> granted) {
        if (vetted(staff, VettingOutcome.POSITIVE, decision)) {
            granted.add(grants.grant(staff, decision.at()));
        } else if (staff.status() != StaffStatus.VETTING) {
            staff.vet(decision.at());
        }
    }

    private UUID refuse(StaffAccreditation staff, CaseDecided decision) {
        vetted(staff, VettingOutcome.NEGATIVE, decision);
        staff.refuse(decision.at());
        return staff.id();
    }

    /** What was taken back or revoked meanwhile is not decided on any more, and nothing without the person's consent. */
    void on(@Observes RevocationConsidered considered) {
        if (considered.kind() != CaseKind.STAFF_ACCREDITATION) {
            return;
        }
        queries.standingOf(considered.subjectId()).ifPresent(StaffDecisions::requireReopenable);
    }

    private static void requireReopenable(StaffQueries.Standing standing) {
        if (!standing.status().isReopenable()) {
            throw new StaffClosed();
        }
        if (!standing.consented()) {
            throw new StaffConsentTakenBack();
        }
    }

    /** With those who decide again; the place in the quota and at the edition, too. */
    void on(@Observes DecisionRevoked revoked) {
        if (revoked.kind() != CaseKind.STAFF_ACCREDITATION) {
            return;
        }
        Map<UUID, StaffAccreditation> found = access.lockedAll(List.of(revoked.subjectId()));
        found.values().forEach(staff -> reopen(staff, revoked));
    }

    private void reopen(StaffAccreditation staff, DecisionRevoked revoked) {
        var summary = cases.summariesOf(CaseKind.STAFF_ACCREDITATION, List.of(staff.id()))
                .get(staff.id());
        var before = staff.status();
        boolean ended = before.isAdmitted() || before == StaffStatus.REFUSED;
        staff.reopen(waitsForVetting(summary), revoked.at());
        Constraints.flush(entityManager, StaffEntries.ONE_FOR_A_PERSON, StaffEnteredAgain::new);
        if (ended) {
            places.take(StaffSubmission.placeOf(staff), StaffSubmission.placed(staff));
            quota.reopen(staff.id());
        }
        news.changed(staff, before);
    }
}
