package org.ciep.web.approval;

import java.time.LocalDate;
import org.ciep.approval.Remedy;
import org.jspecify.annotations.Nullable;

/** What can be done against a decision. */
public record RemedyJson(String text, String language, LocalDate until) {

    /** Null stays null. */
    public static @Nullable RemedyJson of(@Nullable Remedy remedy) {
        return remedy == null ? null : given(remedy);
    }

    static RemedyJson given(Remedy remedy) {
        return new RemedyJson(remedy.text(), remedy.language(), remedy.until());
    }
}
