package org.ciep.approval;

import static org.ciep.approval.WaitingConditions.DEPUTY_RIGHT;
import static org.ciep.approval.WaitingConditions.FROM_THERE;
import static org.ciep.approval.WaitingConditions.IN_SCOPE;
import static org.ciep.approval.WaitingConditions.OWN_RIGHT;
import static org.ciep.approval.WaitingConditions.WAITING;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * What an official may decide now in whatever right, each case once: what {@link CaseQueries#waiting} and {@link DeputyQueries#waiting}
 * find together.
 */
interface EitherQueries {

    EntityManager entityManager();

    @HQL("select c " + WAITING + IN_SCOPE + "and (" + OWN_RIGHT + " or " + DEPUTY_RIGHT + ")" + FROM_THERE)
    List<ApprovalCase> waiting(
            int edition,
            Set<String> roles,
            Boolean everywhere,
            String unit,
            String username,
            Instant now,
            Instant never,
            Instant afterDue,
            UUID afterId,
            Page page);

    @HQL("select count(c) " + WAITING + IN_SCOPE + "and (" + OWN_RIGHT + " or " + DEPUTY_RIGHT + ")")
    Long countWaiting(int edition, Set<String> roles, Boolean everywhere, String unit, String username, Instant now);
}
