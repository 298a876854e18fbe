package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeContributor;
import org.ciep.home.HomeTask;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.partner.OrganisationScope;

/** What waits for those who check documents: persons with one that nobody has checked yet, as the list counts them. */
@Dependent
class DocumentCheckTasks implements HomeContributor {

    private static final List<String> CHECKING =
            List.of(Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.SECURITY_OFFICER);

    private static final StaffFilter TO_CHECK = new StaffFilter(
            Set.of(), Set.of(), null, null, null, true, new StaffFilter.Order(StaffSort.REFERENCE, false));

    @Inject
    StaffSearch search;

    @Inject
    DocumentRights rights;

    @Inject
    Clock clock;

    @Override
    public List<HomeTask> tasks(CallerIdentity caller, EditionView edition, int limit) {
        if (CHECKING.stream().noneMatch(caller.roles()::contains) || edition.isOverAt(clock.instant())) {
            return List.of();
        }
        var everywhere = new OrganisationScope(true, "");
        int count = search.count(new StaffSearch.Question(edition.number(), everywhere, TO_CHECK, rights.checked()))
                .intValue();
        return count == 0
                ? List.of()
                : List.of(HomeTask.counted(HomeTask.Kind.CHECK_DOCUMENTS, edition.number(), count, null, null));
    }

    @Override
    public int countTasks(CallerIdentity caller, EditionView edition) {
        return tasks(caller, edition, 1).size();
    }
}
