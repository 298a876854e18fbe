package org.ciep.home;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ciep.audit.AuditEntry;
import org.ciep.audit.AuditReader;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.EditionView;
import org.ciep.edition.WindowKind;
import org.ciep.edition.WindowView;
import org.ciep.identity.Caller;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.jspecify.annotations.Nullable;

/** Puts together what the features have for the caller's home page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HomeService {

    private static final int LIMIT = 10;

    /** What is counted is one line for many: no number of cases hides it. */
    private static final Comparator<HomeTask> ORDER = Comparator.comparing((HomeTask task) -> !task.isCounted())
            .thenComparing(HomeTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(HomeTask::kind)
            .thenComparing(HomeTask::unit, Comparator.nullsLast(Comparator.naturalOrder()));

    List<HomeContributor> contributors = List.of();

    @Inject
    EditionDirectory editions;

    @Inject
    AuditReader auditReader;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    void contributors(@Any Instance<HomeContributor> features) {
        contributors = features.stream().toList();
    }

    /**
     * The home page for an edition.
     *
     * @param number of the edition; the newest if null
     * @throws org.ciep.edition.EditionNotFound if there is none with this number
     */
    @PermitAll
    public HomeView home(@Nullable Integer number) {
        if (number != null) {
            return home(editions.edition(number));
        }
        return editions.newest().map(this::home).orElseGet(HomeView::empty);
    }

    private HomeView home(EditionView edition) {
        var identity = caller.identity();
        var all = new ArrayList<HomeTask>();
        int waiting = 0;
        for (var contributor : contributors) {
            var found = contributor.tasks(identity, edition, LIMIT);
            all.addAll(found);
            waiting += found.size() < LIMIT ? found.size() : contributor.countTasks(identity, edition);
        }
        var tasks = all.stream().sorted(ORDER).limit(LIMIT).toList();
        var windows = seesWindows(identity) ? edition.plan().windows() : List.<WindowView>of();
        return new HomeView(
                edition.number(), waiting, tasks, deadlines(edition, windows, tasks), recent(identity, edition));
    }

    /** Windows are those of delegations: who acts for an organisation alone has nothing to do with them. */
    private static boolean seesWindows(CallerIdentity identity) {
        return !identity.roles().equals(Set.of(Roles.PARTNER_COORDINATOR));
    }

    private List<HomeDeadline> deadlines(EditionView edition, List<WindowView> windows, List<HomeTask> tasks) {
        var now = clock.instant();
        var all = new ArrayList<HomeDeadline>();
        windows.forEach(window -> addWindow(all, edition, window));
        all.add(deadline(
                HomeDeadline.Kind.EDITION_STARTS,
                edition,
                edition.plan().startsOn().atStartOfDay(edition.zone()).toInstant()));
        all.add(deadline(HomeDeadline.Kind.EDITION_ENDS, edition, edition.endsAt()));
        tasks.stream()
                .filter(task -> task.kind() == HomeTask.Kind.DECIDE_CASE && task.dueAt() != null)
                .map(task -> new HomeDeadline(
                        HomeDeadline.Kind.CASE_DUE,
                        task.edition(),
                        java.util.Objects.requireNonNull(task.dueAt()),
                        task.matter(),
                        task.unit()))
                .forEach(all::add);
        return all.stream()
                .filter(deadline -> deadline.at().isAfter(now))
                .sorted(Comparator.comparing(HomeDeadline::at))
                .limit(LIMIT)
                .toList();
    }

    private static void addWindow(List<HomeDeadline> all, EditionView edition, WindowView window) {
        boolean nomination = window.kind() == WindowKind.NOMINATION;
        all.add(deadline(
                nomination ? HomeDeadline.Kind.NOMINATION_OPENS : HomeDeadline.Kind.CONFIRMATION_OPENS,
                edition,
                window.opensAt()));
        all.add(deadline(
                nomination ? HomeDeadline.Kind.NOMINATION_CLOSES : HomeDeadline.Kind.CONFIRMATION_CLOSES,
                edition,
                window.closesAt()));
    }

    private static HomeDeadline deadline(HomeDeadline.Kind kind, EditionView edition, Instant at) {
        return new HomeDeadline(kind, edition.number(), at, null, null);
    }

    /** Of the caller's unit, or of all units for those who see them all; else what the features have for the caller. */
    private List<AuditEntry> recent(CallerIdentity identity, EditionView edition) {
        var scope = UnitScope.of(identity);
        if (scope.everywhere()) {
            return auditReader.recentChanges(edition.number(), null, LIMIT).items();
        }
        var roles = identity.roles();
        if (identity.unit() != null
                && (roles.contains(Roles.DELEGATION_EDITOR) || roles.contains(Roles.UNIT_APPROVER))) {
            return auditReader
                    .recentChanges(edition.number(), identity.unit(), LIMIT)
                    .items();
        }
        return contributors.stream()
                .flatMap(contributor -> contributor.recent(identity, edition, LIMIT).stream())
                .sorted(Comparator.comparing(AuditEntry::at).reversed())
                .limit(LIMIT)
                .toList();
    }
}
