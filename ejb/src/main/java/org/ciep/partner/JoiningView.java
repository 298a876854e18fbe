package org.ciep.partner;

import org.ciep.edition.EditionPlan;

/**
 * An edition for those who want to join it.
 *
 * @param open whether one can apply now
 */
public record JoiningView(Integer edition, EditionPlan plan, Boolean open) {}
