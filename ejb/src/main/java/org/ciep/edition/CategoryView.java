package org.ciep.edition;

/**
 * A category as it is now.
 *
 * @param version changes with every change of the plan
 */
public record CategoryView(Category category, Long version, CategoryPlan plan) {}
