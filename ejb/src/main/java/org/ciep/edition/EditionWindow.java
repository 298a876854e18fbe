package org.ciep.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A window as it is stored with its edition. */
@Embeddable
class EditionWindow {

    @Enumerated(EnumType.STRING)
    private WindowKind kind;

    private Instant opensAt;
    private Instant closesAt;

    protected EditionWindow() {}

    EditionWindow(WindowView window) {
        this.kind = window.kind();
        this.opensAt = window.opensAt();
        this.closesAt = window.closesAt();
    }

    WindowView view() {
        return new WindowView(kind, opensAt, closesAt);
    }
}
