package org.ciep.web.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.approval.SavedView;

/** What the caller wants to have saved of the inbox, in this order. */
public record NewSavedViewsJson(@NotNull @Size(max = 30) List<@NotNull @Valid SavedViewJson> views) {

    List<SavedView> wanted() {
        return views.stream().map(SavedViewJson::wanted).toList();
    }
}
