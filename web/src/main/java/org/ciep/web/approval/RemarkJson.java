package org.ciep.web.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ciep.approval.Remark;
import org.jspecify.annotations.Nullable;

/** What is to be mended: in a member, in one field of a member, or in the list as a whole. */
public record RemarkJson(
        @Nullable UUID member,
        @Size(max = 40) @Nullable String field,
        @NotBlank @Size(max = 1000) String text) {

    public static RemarkJson of(Remark remark) {
        return new RemarkJson(remark.part(), remark.field(), remark.text());
    }

    Remark remark() {
        return new Remark(member, field, text);
    }
}
