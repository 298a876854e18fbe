package org.ciep.web.edition;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.ciep.edition.WindowKind;
import org.ciep.edition.WindowView;

/** A window of an edition. */
public record WindowJson(
        @NotNull WindowKind kind,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt) {

    static WindowJson of(WindowView window) {
        return new WindowJson(window.kind(), window.opensAt(), window.closesAt());
    }

    WindowView window() {
        return new WindowView(kind, opensAt, closesAt);
    }
}
