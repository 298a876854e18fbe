package org.ciep.approval;

import java.util.List;

/**
 * What somebody has saved of the inbox, in the order of its owner.
 *
 * @param version 0 as long as nothing was saved
 */
public record SavedViewsView(List<SavedView> views, Long version) {

    public SavedViewsView {
        views = List.copyOf(views);
    }
}
