package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ciep.edition.EditionView;
import org.ciep.home.HomeContributor;
import org.ciep.home.HomeTask;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.partner.AccreditationFacts;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.PartnerDirectory;

/**
 * What waits for a coordinator: returned persons of the own organisation, and drafts to which nothing is missing but the submission. It can
 * be handed in while the organisation is accredited, and until the event is over.
 */
@Dependent
class CoordinatorTasks implements HomeContributor {

    @Inject
    StaffQueries queries;

    @Inject
    PartnerDirectory partners;

    @Inject
    Clock clock;

    @Override
    public List<HomeTask> tasks(CallerIdentity caller, EditionView edition, int limit) {
        var code = caller.organisation();
        var now = clock.instant();
        if (code == null || !caller.roles().contains(Roles.PARTNER_COORDINATOR) || edition.isOverAt(now)) {
            return List.of();
        }
        return partners.ofOrganisation(code, edition.number())
                .filter(own -> own.status() == OrganisationStatus.ACCREDITED)
                .map(own -> tasks(own, edition, now))
                .orElse(List.of());
    }

    private List<HomeTask> tasks(AccreditationFacts own, EditionView edition, Instant now) {
        var waiting = queries.withCoordinators(own.accreditationId(), now);
        return Stream.of(
                        task(HomeTask.Kind.MEND_STAFF, edition, waiting, CoordinatorTasks::isReturned),
                        task(HomeTask.Kind.SUBMIT_STAFF, edition, waiting, CoordinatorTasks::isReady))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isReturned(StaffAccreditation staff) {
        return staff.status() == StaffStatus.RETURNED;
    }

    private static boolean isReady(StaffAccreditation staff) {
        return staff.status() == StaffStatus.DRAFT && staff.details().isComplete();
    }

    /** With the moment at which the first of them began to wait. */
    private static Optional<HomeTask> task(
            HomeTask.Kind kind,
            EditionView edition,
            List<StaffAccreditation> waiting,
            Predicate<StaffAccreditation> which) {
        var of = waiting.stream().filter(which).toList();
        return of.stream()
                .findFirst()
                .map(first -> HomeTask.counted(kind, edition.number(), of.size(), first.changedAt(), edition.endsAt()));
    }

    @Override
    public int countTasks(CallerIdentity caller, EditionView edition) {
        return tasks(caller, edition, 1).size();
    }
}
