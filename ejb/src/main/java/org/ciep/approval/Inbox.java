package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Lists of cases: what waits for an official, what the official has decided, all in scope. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.AUDITOR})
public class Inbox {

    @Inject
    InboxSearch search;

    @Inject
    CaseSearch all;

    @Inject
    EditionDirectory editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Cases of an edition.
     *
     * @param edition its number; the newest edition if null
     * @param after cursor of the page before
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.AUDITOR})
    public InboxPage find(InboxView view, @Nullable Integer edition, @Nullable String after, int limit) {
        var number = editions.numberOrNewest(edition);
        var identity = caller.identity();
        return new InboxPage(
                slice(search.read(view, number, identity, after, limit + 1), limit),
                search.count(view, number, identity));
    }

    /**
     * All cases of an edition in scope that a filter leaves.
     *
     * @param edition its number; the newest edition if null
     * @param after cursor of the page before
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.AUDITOR})
    public InboxPage findAll(CaseFilter filter, @Nullable Integer edition, @Nullable String after, int limit) {
        var number = editions.numberOrNewest(edition);
        var question = new CaseSearch.Question(number, UnitScope.of(caller.identity()), filter, clock.instant());
        return new InboxPage(
                slice(all.find(question, InboxSearch.start(after), limit + 1), limit), all.count(question));
    }

    private Slice<CaseSummary> slice(List<ApprovalCase> oneMore, int limit) {
        var now = clock.instant();
        return Slice.of(oneMore, limit, InboxSearch::cursor).map(matter -> CaseViews.summary(matter, now));
    }
}
