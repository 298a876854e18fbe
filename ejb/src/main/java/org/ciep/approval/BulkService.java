package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.Cursor;
import org.ciep.platform.DomainException;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * Decides many cases alike (rule 8): a preview first, then step by step with a result for each case. Between two steps everything
 * may stop; what is decided is decided, and the next step goes on with the rest.
 */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
public class BulkService {

    /** How many cases a step decides: few enough to show progress, many enough for the database. */
    static final int STEP = 500;

    private static final System.Logger LOG = System.getLogger(BulkService.class.getName());
    private static final int LISTED = 20;

    @Inject
    EntityManager entityManager;

    @Inject
    BulkQueries queries;

    @Inject
    BulkPreview preview;

    @Inject
    BulkFollowing following;

    @Inject
    BulkSteps steps;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Says what would happen to each case, and keeps it. Nothing is decided.
     *
     * @throws ReasonMissing if a return or rejection has none
     * @throws InvalidInput if a case stands twice in the list
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public BulkView prepare(NewBulk request) {
        new NewDecision(request.outcome(), 0, 0, request.reason(), List.of(), List.of(), null).requireComplete();
        var references =
                request.cases().stream().map(NewBulk.Seen::reference).distinct().count();
        if (references < request.cases().size()) {
            throw new InvalidInput(List.of(Violation.error("/cases", "case-listed-twice")));
        }
        var identity = caller.identity();
        var now = clock.instant();
        var bulk = new BulkDecision(request, identity.username(), now);
        entityManager.persist(bulk);
        preview.items(bulk, request, identity, now).forEach(entityManager::persist);
        entityManager.flush();
        return view(bulk);
    }

    /** @throws BulkNotFound if there is no such bulk decision of the caller */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public BulkView view(UUID id) {
        return view(own(id));
    }

    /** The caller's bulk decisions that were begun and not finished, the newest first. */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public List<BulkView> unfinished() {
        return queries.unfinished(caller.identity().username(), Page.first(LISTED)).stream()
                .map(this::view)
                .toList();
    }

    /**
     * What becomes of each case, in the order in which they were chosen.
     *
     * @param results only those; all if empty
     * @param after cursor of the page before
     * @throws BulkNotFound if there is no such bulk decision of the caller
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public Slice<BulkItemView> items(UUID id, Set<BulkResult> results, @Nullable String after, int limit) {
        var bulk = own(id);
        var wanted = results.isEmpty() ? Set.of(BulkResult.values()) : results;
        return Slice.of(
                queries.items(bulk.id(), wanted, position(after), Page.first(limit + 1)),
                limit,
                last -> Cursor.of(last.position()));
    }

    /**
     * Decides the next cases. Those that changed since the preview, or that a rule forbids now, are left alone and say why.
     *
     * @throws BulkNotFound if there is no such bulk decision of the caller
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public BulkView step(UUID id) {
        var bulk = own(id);
        try {
            steps.together(bulk.id());
        } catch (DomainException | EJBException somethingBetween) {
            alone(bulk.id());
        }
        return view(bulk);
    }

    /**
     * One of them stopped the others: each has a transaction of its own now. What no rule explains is logged with its cause and told as
     * {@code unexpected}, so that one case holds up none of the others.
     */
    private void alone(UUID bulkId) {
        for (int done = 0; done < STEP; done++) {
            try {
                if (!steps.alone(bulkId)) {
                    return;
                }
            } catch (DomainException refusal) {
                steps.skip(bulkId, refusal.code());
            } catch (EJBException unexpected) {
                LOG.log(Level.WARNING, "A case of bulk decision " + bulkId + " could not be decided", unexpected);
                steps.skip(bulkId, "unexpected");
            }
        }
    }

    private BulkDecision own(UUID id) {
        return queries.own(id, caller.identity().username()).orElseThrow(BulkNotFound::new);
    }

    private BulkView view(BulkDecision bulk) {
        var counts = new EnumMap<BulkResult, Long>(BulkResult.class);
        queries.counts(bulk.id()).forEach(count -> counts.put(count.result(), count.cases()));
        return new BulkView(
                bulk.id(),
                bulk.outcome(),
                bulk.reason(),
                bulk.onBehalfOf(),
                bulk.createdAt(),
                counts.getOrDefault(BulkResult.READY, 0L),
                counts.getOrDefault(BulkResult.REFUSED, 0L),
                counts.getOrDefault(BulkResult.DECIDED, 0L),
                counts.getOrDefault(BulkResult.SKIPPED, 0L),
                following.of(bulk.id()));
    }

    private static int position(@Nullable String after) {
        var cursor = Cursor.parse(after, 1);
        return cursor == null ? 0 : cursor.value(0, Integer::valueOf);
    }
}
