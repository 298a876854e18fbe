package org.ciep.web.approval;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ciep.approval.SavedView;

/** A part of the inbox under a name. */
public record SavedViewJson(
        @NotNull @Size(min = 1, max = 60) String name,
        @NotNull @Size(min = 1, max = 1000) String query) {

    static SavedViewJson of(SavedView view) {
        return new SavedViewJson(view.name(), view.query());
    }

    SavedView wanted() {
        return new SavedView(name, query);
    }
}
