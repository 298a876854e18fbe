package org.ciep.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What follows for the cases that a bulk decision would decide: how many wait at which stage then, and for how many it is the last word. */
@Dependent
class BulkFollowing {

    @Inject
    EntityManager entityManager;

    @Inject
    BulkQueries queries;

    /** Of cases on several versions of a route, whose stages have the same name, together. */
    List<BulkFollows> of(UUID bulkId) {
        var cases = new LinkedHashMap<Group, Long>();
        for (var following : queries.following(bulkId)) {
            cases.merge(new Group(following.follows(), name(following)), following.cases(), Long::sum);
        }
        return cases.entrySet().stream()
                .map(group ->
                        new BulkFollows(group.getKey().result(), group.getKey().stage(), group.getValue()))
                .toList();
    }

    private @Nullable Texts name(BulkQueries.Following following) {
        var stage = following.stage();
        return stage == null
                ? null
                : entityManager
                        .find(ApprovalRoute.class, following.routeId())
                        .at(stage)
                        .name();
    }

    private record Group(
            CaseDecided.Result result, @Nullable Texts stage) {}
}
