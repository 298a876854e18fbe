package org.ciep.approval;

import jakarta.persistence.EntityManager;
import java.util.Set;

/** Which one of the rules of approval does not hold on a node that shows what it is for: the name stands in a table. */
enum RuleOff {
    NONE,
    CONTRIBUTOR("decided-by-contributor"),
    TWICE("other-stage-decided", "already-decided"),
    EXCLUDED("represented-contributed", "represented-decided"),
    DEPUTY,
    CASCADE,
    /** The lock with which two windows share what is left of one bulk decision. */
    BULK_LOCK,
    /** That a step of a bulk decision decides many cases: it decides one, so that a few are enough to stop in between. */
    BULK_STEP,
    /** Which organisations exist for whom. */
    ORGANISATION,
    SCOPE("no-deciding-role", "not-this-stage");

    private final Set<String> refusals;

    RuleOff(String... refusals) {
        this.refusals = Set.of(refusals);
    }

    static RuleOff now(EntityManager entityManager) {
        return valueOf(String.valueOf(entityManager
                .createNativeQuery("select rule from ciep.rule_off", String.class)
                .getSingleResult()));
    }

    /** Whether this refusal is the rule's. */
    boolean forgives(DecisionRefused refusal) {
        return refusals.contains(refusal.code());
    }
}
