package org.ciep.approval;

import jakarta.persistence.Embeddable;

/**
 * A part of the inbox under a name.
 *
 * @param query of the inbox's address in the console, such as {@code view=all&deadline=OVERDUE}
 */
@Embeddable
public record SavedView(String name, String query) {}
