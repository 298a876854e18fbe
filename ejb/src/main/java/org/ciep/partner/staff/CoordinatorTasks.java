package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeContributor;
import org.ciep.home.HomeTask;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.partner.OrganisationScope;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.PartnerDirectory;

/**
 * What waits for a coordinator: returned persons of the own organisation, and drafts to which nothing is missing but the submission. It can
 * be handed in while the organisation is accredited, and until the event is over.
 */
@Dependent
class CoordinatorTasks implements HomeContributor {

    private static final StaffFilter.Order LONGEST_WAITING = new StaffFilter.Order(StaffSort.CHANGED, false);

    @Inject
    StaffSearch search;

    @Inject
    PartnerDirectory partners;

    @Inject
    Clock clock;

    @Override
    public List<HomeTask> tasks(CallerIdentity caller, EditionView edition, int limit) {
        var code = caller.organisation();
        if (code == null || !caller.roles().contains(Roles.PARTNER_COORDINATOR) || edition.isOverAt(clock.instant())) {
            return List.of();
        }
        return partners.ofOrganisation(code, edition.number())
                .filter(own -> own.status() == OrganisationStatus.ACCREDITED)
                .map(own -> tasks(new OrganisationScope(false, code), edition))
                .orElse(List.of());
    }

    private List<HomeTask> tasks(OrganisationScope own, EditionView edition) {
        return Stream.of(
                        task(HomeTask.Kind.MEND_STAFF, edition, own, StaffToDo.MEND),
                        task(HomeTask.Kind.SUBMIT_STAFF, edition, own, StaffToDo.SUBMIT))
                .flatMap(Optional::stream)
                .toList();
    }

    /** With the moment at which the first of them began to wait. */
    private Optional<HomeTask> task(HomeTask.Kind kind, EditionView edition, OrganisationScope own, StaffToDo toDo) {
        var filter = new StaffFilter(Set.of(), Set.of(), null, null, toDo, false, LONGEST_WAITING);
        var question = new StaffSearch.Question(edition.number(), own, filter);
        return search.find(question, null, 1).stream()
                .findFirst()
                .map(first -> HomeTask.counted(
                        kind,
                        edition.number(),
                        search.count(question).intValue(),
                        first.changedAt(),
                        edition.endsAt()));
    }

    @Override
    public int countTasks(CallerIdentity caller, EditionView edition) {
        return tasks(caller, edition, 1).size();
    }
}
