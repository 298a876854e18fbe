package org.ciep.web.approval;

import java.util.List;
import org.ciep.approval.SavedViewsView;

/** What the caller has saved of the inbox. */
public record SavedViewsJson(List<SavedViewJson> views, long version) {

    static SavedViewsJson of(SavedViewsView saved) {
        return new SavedViewsJson(saved.views().stream().map(SavedViewJson::of).toList(), saved.version());
    }
}
