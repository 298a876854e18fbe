package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.CaseReader;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.WorkingDays;
import org.ciep.identity.Caller;
import org.ciep.identity.UnitScope;
import org.jspecify.annotations.Nullable;

/** Finds delegations within the caller's scope, and opens them for editing. */
@Dependent
class DelegationAccess {

    @Inject
    EntityManager entityManager;

    @Inject
    DelegationQueries queries;

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A delegation that the caller may look at. */
    Delegation visible(int edition, String unitCode) {
        var scope = UnitScope.of(caller.identity());
        var id = queries.visible(edition, unitCode, scope.everywhere(), scope.unit())
                .or(() -> decidedElsewhere(edition, unitCode))
                .orElseThrow(DelegationNotFound::new);
        return Objects.requireNonNull(entityManager.find(Delegation.class, id));
    }

    /** Whoever has a say in its case sees what there is to decide on. */
    private Optional<UUID> decidedElsewhere(int edition, String unitCode) {
        return queries.visible(edition, unitCode, true, "").filter(id -> cases.isInScope(CaseKind.DELEGATION, id));
    }

    /** The id of the delegation of the caller's own unit. */
    UUID own(int edition, String unitCode) {
        return idOf(edition, unitCode, UnitScope.own(caller.identity()));
    }

    /** Locked, so that changes of one list happen one after the other and the count of its members is right. */
    Delegation locked(UUID id) {
        var delegation = entityManager.find(Delegation.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Objects.requireNonNull(delegation);
    }

    /** Several at once, each locked, by their ids. */
    Map<UUID, Delegation> lockedAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries.all(ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .collect(Collectors.toMap(Delegation::id, delegation -> delegation));
    }

    /** The own unit's delegation, locked, in a state and a window in which its list may be changed. */
    Delegation forEditing(int edition, String unitCode) {
        var delegation = locked(own(edition, unitCode));
        delegation.requireEditable();
        editions.edition(edition).requireWindowOpenAt(clock.instant());
        return delegation;
    }

    /** What of the list is open. */
    Mending mending(Delegation delegation) {
        return delegation.status() == DelegationStatus.RETURNED
                ? mendingAfter(
                        cases.progressOf(CaseKind.DELEGATION, delegation.id()).orElse(null))
                : Mending.ofDraft();
    }

    static Mending mendingAfter(@Nullable CaseProgress progress) {
        var lastReturn = progress == null ? null : progress.lastReturn();
        return lastReturn == null ? Mending.ofDraft() : Mending.after(lastReturn.remarks());
    }

    /** The checks as they are today for this edition. */
    MemberChecks checks(int edition) {
        return new MemberChecks(
                LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE),
                editions.edition(edition).plan().endsOn());
    }

    private UUID idOf(int edition, String unitCode, UnitScope scope) {
        return queries.visible(edition, unitCode, scope.everywhere(), scope.unit())
                .orElseThrow(DelegationNotFound::new);
    }
}
