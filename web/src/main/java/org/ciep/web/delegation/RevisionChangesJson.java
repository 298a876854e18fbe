package org.ciep.web.delegation;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.ciep.delegation.RevisionChanges;
import org.jspecify.annotations.Nullable;

/** What a revision changed. */
public record RevisionChangesJson(
        int revision,
        @JsonbProperty(nillable = true) @Nullable Integer comparedWith,
        List<MemberJson> added,
        List<MemberJson> removed,
        List<MemberChangeJson> changed,
        int unchanged) {

    /** One member who is another than before, and in which fields. */
    public record MemberChangeJson(MemberJson before, MemberJson after, List<String> fields) {

        static MemberChangeJson of(RevisionChanges.Change change) {
            return new MemberChangeJson(MemberJson.of(change.before()), MemberJson.of(change.after()), change.fields());
        }
    }

    static RevisionChangesJson of(RevisionChanges changes) {
        return new RevisionChangesJson(
                changes.revision(),
                changes.comparedWith(),
                changes.added().stream().map(MemberJson::of).toList(),
                changes.removed().stream().map(MemberJson::of).toList(),
                changes.changed().stream().map(MemberChangeJson::of).toList(),
                changes.unchanged());
    }
}
