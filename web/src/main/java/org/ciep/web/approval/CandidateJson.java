package org.ciep.web.approval;

import java.util.List;
import org.ciep.identity.OfficialView;
import org.jspecify.annotations.Nullable;

/** An official who may be named, as everybody who may name one sees them. */
public record CandidateJson(
        String username,
        String displayName,
        List<String> roles,
        @Nullable String unit) {

    static CandidateJson of(OfficialView official) {
        return new CandidateJson(
                official.username(),
                official.displayName(),
                official.roles().stream().sorted().toList(),
                official.unit());
    }
}
