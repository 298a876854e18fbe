package org.ciep.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Cases as callers and features see them. */
@Stateless
@RolesAllowed({
    Roles.DELEGATION_EDITOR,
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.HOST_REVIEWER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR
})
public class CaseReader {

    @Inject
    EntityManager entityManager;

    @Inject
    VisibleCase visible;

    @Inject
    CaseQueries queries;

    @Inject
    Actings actings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * One case with its route, decisions and what the caller may do.
     *
     * @throws CaseNotFound if there is no such case in the caller's scope
     */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public CaseView view(String reference) {
        var identity = caller.identity();
        var matter = visible.read(reference);
        var now = clock.instant();
        return CaseViews.view(matter, CasePast.of(queries, matter.id()), actings.of(identity, now), now);
    }

    /**
     * A case as far as it says nothing of persons, for administrators who look at how texts come out.
     *
     * @param reference the newest case of all if null
     * @throws CaseNotFound if there is no such case
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CaseSummary outline(@Nullable String reference) {
        var found = reference == null ? queries.newest() : queries.visible(reference, true, "", true);
        return found.map(this::summary).orElseThrow(CaseNotFound::new);
    }

    /** The same of the newest case of a kind; empty where there is none. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<CaseSummary> newestOutline(CaseKind kind) {
        return queries.newestOf(kind).map(this::summary);
    }

    private CaseSummary summary(UUID id) {
        return CaseViews.summary(entityManager.find(ApprovalCase.class, id), clock.instant());
    }

    /** Whether the case of a subject exists for the caller; it does not before the first submission. */
    @PermitAll
    public boolean isInScope(CaseKind kind, UUID subjectId) {
        var scope = CaseScope.of(caller.identity());
        return queries.visibleOf(kind, subjectId, scope.everywhere(), scope.unit(), scope.host())
                .isPresent();
    }

    /** How far a subject is; empty before its first submission. The feature has checked the scope of the subject. */
    @PermitAll
    public Optional<CaseProgress> progressOf(CaseKind kind, UUID subjectId) {
        return queries.ofSubjects(kind, List.of(subjectId)).stream().findFirst().map(this::progress);
    }

    /** The cases of several subjects by the subjects' ids. The feature has checked the scope of the subjects. */
    @PermitAll
    public Map<UUID, CaseSummary> summariesOf(CaseKind kind, Collection<UUID> subjectIds) {
        var now = clock.instant();
        return queries.ofSubjects(kind, subjectIds).stream()
                .collect(Collectors.toMap(ApprovalCase::subjectId, matter -> CaseViews.summary(matter, now)));
    }

    /** What sort of cases they are and whose, by their references; delegations of units are left out. */
    @PermitAll
    public Map<String, CaseOwner> ownersOf(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : queries.owned(references).stream()
                        .collect(Collectors.toMap(CaseQueries.Owned::reference, CaseQueries.Owned::owner));
    }

    /** Whether an official has decided in the case of a subject: in whatever round, also for somebody else or through a deputy (rule 2). */
    @PermitAll
    public boolean hasDecided(CaseKind kind, UUID subjectId, String username) {
        return queries.idOf(kind, subjectId).stream()
                .flatMap(id -> queries.decisionsOf(id).stream())
                .anyMatch(decision -> DecidingRules.Past.of(decision).counts(username));
    }

    private CaseProgress progress(ApprovalCase matter) {
        var history = CasePast.of(queries, matter.id());
        var decisions = history.decisions();
        return new CaseProgress(
                CaseViews.summary(matter, clock.instant()),
                CaseViews.route(matter, history),
                lastReturn(matter, decisions),
                strikes(matter, decisions),
                lastRevocation(matter, decisions));
    }

    /** What can be done against what was decided last, while it stands; the feature has checked the scope of the subject. */
    @PermitAll
    public Optional<Remedy> remedyOf(String reference) {
        return queries.visible(reference, true, "", true)
                .map(id -> progress(Objects.requireNonNull(entityManager.find(ApprovalCase.class, id))))
                .map(CaseProgress::remedy);
    }

    /**
     * What the decisions on a revision left out, as far as they stand. The feature has checked the scope of the subject.
     *
     * @param revision the round
     */
    @PermitAll
    public List<Strike> strikesOf(CaseKind kind, UUID subjectId, int revision) {
        return queries.idOf(kind, subjectId)
                .map(id -> new CaseDecisions(queries.decisionsOf(id)).strikes(revision))
                .orElse(List.of());
    }

    private static List<Strike> strikes(ApprovalCase matter, CaseDecisions decisions) {
        return matter.status() == CaseStatus.OPEN || matter.status() == CaseStatus.APPROVED
                ? decisions.strikes(matter.round())
                : List.of();
    }

    /** While the stage of the revoked decision waits for another one. */
    private static CaseProgress.@Nullable Revocation lastRevocation(ApprovalCase matter, CaseDecisions decisions) {
        if (matter.status() != CaseStatus.OPEN) {
            return null;
        }
        return decisions
                .lastRevocation(matter.round(), matter.stage())
                .map(revocation -> new CaseProgress.Revocation(
                        decisions.revokedBy(revocation).orElseThrow().outcome(),
                        revocation.requiredReason(),
                        revocation.decidedAt(),
                        revocation.remedy()))
                .orElse(null);
    }

    private static CaseProgress.@Nullable Return lastReturn(ApprovalCase matter, CaseDecisions decisions) {
        if (matter.status() != CaseStatus.RETURNED && matter.status() != CaseStatus.REJECTED) {
            return null;
        }
        return decisions.standing(matter.round(), matter.stage()).stream()
                .filter(decision -> decision.outcome().needsReason())
                .reduce((earlier, later) -> later)
                .map(decision ->
                        new CaseProgress.Return(decision.requiredReason(), decision.remarks(), decision.remedy()))
                .orElse(null);
    }
}
