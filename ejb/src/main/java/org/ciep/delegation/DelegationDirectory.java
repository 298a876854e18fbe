package org.ciep.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseReader;
import org.ciep.approval.CaseSummary;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.UnitView;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Cursor;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** The delegations of an edition that exist for the caller. */
@Stateless
@RolesAllowed({
    Roles.DELEGATION_EDITOR,
    Roles.UNIT_APPROVER,
    Roles.MINISTRY_APPROVER,
    Roles.SECURITY_OFFICER,
    Roles.AUDITOR
})
public class DelegationDirectory {

    @Inject
    DelegationSearch search;

    @Inject
    FoundNames names;

    @Inject
    EditionDirectory editions;

    @Inject
    CaseReader cases;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    /**
     * A page of delegations. A search is a look at personal data, so it is recorded.
     *
     * @param after cursor of the page before
     * @throws org.ciep.edition.EditionNotFound if there is no such edition
     */
    @RolesAllowed({
        Roles.DELEGATION_EDITOR,
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public DelegationPage find(int edition, DelegationFilter filter, @Nullable String after, int limit) {
        editions.edition(edition);
        var query = filter.query();
        var scope = UnitScope.of(caller.identity());
        var question = new DelegationSearch.Question(edition, scope, filter, unitsNamed(query));
        var found = Slice.of(
                search.find(question, Cursor.parse(after, 2), limit + 1),
                limit,
                last -> DelegationSearch.cursor(last, filter.sort()));
        if (query != null) {
            trail.append(
                    AuditAction.MEMBERS_SEARCHED,
                    AuditObject.edition(edition),
                    Map.of("found", String.valueOf(found.items().size())));
        }
        return new DelegationPage(summaries(found, query), search.count(question));
    }

    private Slice<DelegationSummary> summaries(Slice<Delegation> found, @Nullable String query) {
        var ids = found.items().stream().map(Delegation::id).toList();
        var approvals = ids.isEmpty() ? Map.<UUID, CaseSummary>of() : cases.summariesOf(CaseKind.DELEGATION, ids);
        var matches = query == null ? Map.<UUID, List<String>>of() : names.find(query, ids);
        return found.map(delegation -> DelegationSummary.of(
                delegation, approvals.get(delegation.id()), matches.getOrDefault(delegation.id(), List.of())));
    }

    private List<String> unitsNamed(@Nullable String query) {
        if (query == null) {
            return List.of();
        }
        var part = query.strip().toLowerCase(Locale.ROOT);
        return editions.units().stream()
                .filter(unit -> texts(unit)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part)))
                .map(UnitView::code)
                .toList();
    }

    private static Stream<String> texts(UnitView unit) {
        return Stream.of(
                unit.code(), unit.name().zh(), unit.name().en(), unit.name().de());
    }
}
