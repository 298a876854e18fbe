package org.ciep.web.approval;

import java.util.List;
import org.ciep.approval.RevocationPreview;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** What a revocation would do. */
public record RevocationPreviewJson(
        int revision,
        long version,
        String status,
        DecisionJson decision,
        TextsJson stage,
        int members,
        @Nullable RemedyJson remedy,
        List<ToldJson> told) {

    /** Who would be told. */
    public record ToldJson(String group, List<String> names) {

        static ToldJson of(RevocationPreview.Told told) {
            return new ToldJson(told.group().name(), told.names());
        }
    }

    static RevocationPreviewJson of(RevocationPreview preview) {
        return new RevocationPreviewJson(
                preview.revision(),
                preview.version(),
                preview.status().name(),
                DecisionJson.of(preview.decision()),
                TextsJson.of(preview.stage()),
                preview.members(),
                RemedyJson.of(preview.remedy()),
                preview.told().stream().map(ToldJson::of).toList());
    }
}
