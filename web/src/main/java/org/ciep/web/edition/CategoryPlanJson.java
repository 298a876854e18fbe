package org.ciep.web.edition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.edition.CategoryPlan;
import org.ciep.edition.DemandedDocument;
import org.ciep.edition.PhotoBackground;
import org.ciep.edition.PhotoRatio;

/** What is to belong to a category. */
public record CategoryPlanJson(
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 20) String> zones,
        @NotNull @Size(max = 20) List<@NotNull DemandedDocument> documents,
        @NotNull PhotoRatio photoRatio,
        @NotNull PhotoBackground photoBackground) {

    CategoryPlan plan() {
        return new CategoryPlan(zones, documents, photoRatio, photoBackground);
    }
}
