package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeCase;
import org.ciep.home.HomeContributor;
import org.ciep.home.HomeTask;
import org.ciep.identity.CallerIdentity;

/** What waits for an official: the cases that the official may decide now, in the own right or as a deputy. */
@Dependent
class CaseTasks implements HomeContributor {

    @Inject
    InboxSearch search;

    @Inject
    Clock clock;

    @Override
    public List<HomeTask> tasks(CallerIdentity caller, EditionView edition, int limit) {
        return search.find(waiting(caller, edition), CaseOrder.EARLIEST_DEADLINE, null, limit).stream()
                .map(matter -> new HomeTask(
                        HomeTask.Kind.DECIDE_CASE,
                        matter.edition(),
                        matter.unitCode(),
                        new HomeCase(
                                matter.kind().name(),
                                matter.reference(),
                                matter.subjectReference(),
                                matter.ownerName()),
                        null,
                        matter.since(),
                        matter.dueAt()))
                .toList();
    }

    @Override
    public int countTasks(CallerIdentity caller, EditionView edition) {
        return search.count(waiting(caller, edition)).intValue();
    }

    private InboxQuestion waiting(CallerIdentity caller, EditionView edition) {
        return new InboxQuestion(
                InboxView.EITHER, edition.number(), caller, CaseFilter.NONE, Set.of(), clock.instant());
    }
}
