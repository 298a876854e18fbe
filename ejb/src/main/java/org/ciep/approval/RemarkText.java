package org.ciep.approval;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A remark as it is stored with its decision. */
@Embeddable
class RemarkText {

    private @Nullable UUID part;
    private @Nullable String field;
    private String text;

    protected RemarkText() {}

    RemarkText(Remark remark) {
        this.part = remark.part();
        this.field = remark.field();
        this.text = remark.text();
    }

    Remark remark() {
        return new Remark(part, field, text);
    }
}
