package org.ciep.web.edition;

import java.util.List;
import org.ciep.edition.CategoryView;

/** A category with what belongs to it. */
public record CategoryJson(
        String category,
        long version,
        List<String> zones,
        List<String> documents,
        String photoRatio,
        String photoBackground) {

    static CategoryJson of(CategoryView view) {
        var plan = view.plan();
        return new CategoryJson(
                view.category().name(),
                view.version(),
                plan.zones(),
                plan.documents().stream().map(Enum::name).toList(),
                plan.photoRatio().name(),
                plan.photoBackground().name());
    }
}
