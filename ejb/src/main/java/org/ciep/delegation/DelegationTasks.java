package org.ciep.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeContributor;
import org.ciep.home.HomeTask;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;

/** What waits for an editor: the own unit's delegation, to be opened, completed or mended while a window is open. */
@Dependent
class DelegationTasks implements HomeContributor {

    @Inject
    DelegationQueries queries;

    @Inject
    Clock clock;

    @Override
    public List<HomeTask> tasks(CallerIdentity caller, EditionView edition, int limit) {
        var unit = UnitScope.own(caller).unit();
        var window = edition.windowOpenAt(clock.instant());
        if (!caller.roles().contains(Roles.DELEGATION_EDITOR) || unit.isEmpty() || window.isEmpty()) {
            return List.of();
        }
        var delegation = queries.ofUnit(edition.number(), unit);
        if (delegation.isPresent() && !delegation.get().status().isEditable()) {
            return List.of();
        }
        return List.of(new HomeTask(
                delegation.map(DelegationTasks::kind).orElse(HomeTask.Kind.OPEN_DELEGATION),
                edition.number(),
                unit,
                null,
                null,
                delegation.map(Delegation::changedAt).orElse(window.get().opensAt()),
                window.get().closesAt()));
    }

    private static HomeTask.Kind kind(Delegation delegation) {
        return delegation.status() == DelegationStatus.RETURNED
                ? HomeTask.Kind.MEND_DELEGATION
                : HomeTask.Kind.COMPLETE_DELEGATION;
    }

    @Override
    public int countTasks(CallerIdentity caller, EditionView edition) {
        return tasks(caller, edition, 1).size();
    }
}
