package org.ciep.edition;

import java.util.List;

/**
 * What belongs to a category by default.
 *
 * @param zones codes of the zones that a badge of it opens, each once
 * @param documents what is demanded of each person, each once
 */
public record CategoryPlan(
        List<String> zones, List<DemandedDocument> documents, PhotoRatio photoRatio, PhotoBackground photoBackground) {

    public CategoryPlan {
        zones = zones.stream().distinct().sorted().toList();
        documents = documents.stream().distinct().sorted().toList();
    }
}
