package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditEntry;
import org.ciep.audit.AuditReader;
import org.ciep.audit.RecentChanges;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeContributor;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.hibernate.query.Page;

/** What others decided lately on the cases in which the host city has a say: those that its reviewers may open, and no others. */
@Dependent
class DecidedLately implements HomeContributor {

    private static final Set<AuditAction> DECISIONS = EnumSet.of(
            AuditAction.APPROVAL_GIVEN,
            AuditAction.STAGE_APPROVED,
            AuditAction.CASE_RETURNED,
            AuditAction.CASE_REJECTED,
            AuditAction.CASE_APPROVED,
            AuditAction.DECISION_REVOKED);

    @Inject
    CaseQueries queries;

    @Inject
    AuditReader audit;

    @Override
    public List<AuditEntry> recent(CallerIdentity caller, EditionView edition, int limit) {
        if (!caller.roles().contains(Roles.HOST_REVIEWER)) {
            return List.of();
        }
        var scope = CaseScope.of(caller);
        var cases = queries.decidedByOthers(
                edition.number(), caller.username(), scope.everywhere(), scope.unit(), scope.host(), Page.first(limit));
        return cases.isEmpty()
                ? List.of()
                : audit.recentChanges(
                        new RecentChanges(edition.number(), DECISIONS, Set.copyOf(cases), caller.username()), limit);
    }
}
